package app.moonsong.identify;

import java.text.Normalizer;
import java.util.Locale;

/** Writes texts that differ in width, case, accents or composition alike, and leaves every script its letters. */
final class Fold {
    private Fold() {}

    /** Returns the text in NFKC (Unicode Annex 15): one width, one composition; case and accents kept. */
    static String width(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns a word in lower case without Latin, Greek and Cyrillic accents; kana keep their voice marks. */
    static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        if (Script.of(lower.codePointAt(0)) != Script.ALPHABET) {
            return lower;
        }
        var plain = new StringBuilder(lower.length() + 2);
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> c < 0x300 || c > 0x36f)
                .forEach(c -> append(plain, c));
        return plain.toString();
    }

    /** Letters that Unicode does not take apart, written the way people without them type them. */
    private static void append(StringBuilder out, int c) {
        switch (c) {
            case 'ø' -> out.append('o');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            case 'ł' -> out.append('l');
            case 'ı' -> out.append('i');
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
