package app.moonsong.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What makes two spellings one: width, case, accents, and hiragana for katakana. */
public final class Fold {
    /** An accent that stands on a Latin, Greek or Cyrillic letter; marks of other scripts make other letters. */
    private static final Pattern ACCENT =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{IsInherited}+");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ð", "d", "þ", "th", "ı", "i");

    private static final Pattern WHOLE_LETTER = Pattern.compile("[ßæœøđłðþı]");
    private static final int FIRST_KATAKANA = 'ァ';
    private static final int LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

    private Fold() {}

    /** Returns a text folded. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return any(text);
            }
        }
        return plain(text);
    }

    /** Letters that only their case or their kana can change: ASCII, Hangul, kana, ideographs. */
    static boolean isPlain(char c) {
        return c < 0x80
                || c >= '가' && c <= '힣'
                || c >= 'ぁ' && c <= 'ゖ'
                || c >= FIRST_KATAKANA && c <= 'ー'
                || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static String plain(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : hiragana(c));
        }
        return new String(folded);
    }

    static String any(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        var composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        var letters = WHOLE_LETTER.matcher(composed).replaceAll(m -> WHOLE_LETTERS.getOrDefault(m.group(), m.group()));
        var folded = new StringBuilder(letters.length());
        letters.codePoints().map(Fold::hiragana).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int hiragana(int c) {
        return c >= FIRST_KATAKANA && c <= LAST_KATAKANA ? c + KATAKANA_TO_HIRAGANA : c;
    }
}
