package app.moonsong.draft;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The letters and digits of a text, in one width and case and without accents, each with the place it came from: so what
 * differs only in punctuation and blanks is equal, and a cut through the letters is a cut through the text.
 */
final class Letters {
    private final String folded;
    private final int[] at;

    private Letters(String folded, int[] at) {
        this.folded = folded;
        this.at = at;
    }

    /** Letters and digits only. */
    String folded() {
        return folded;
    }

    /** The index in the text that a letter came from. */
    int at(int letter) {
        return at[letter];
    }

    /** How many letters there are. */
    int count() {
        return at.length;
    }

    static Letters of(String text) {
        var folded = new StringBuilder();
        int[] at = new int[text.length() * 4 + 4];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            var letters = c == '&' ? "and" : plain(text.substring(i, i + width));
            for (int k = 0; k < letters.length(); k++) {
                if (folded.length() == at.length) {
                    at = Arrays.copyOf(at, at.length * 2);
                }
                at[folded.length()] = i;
                folded.append(letters.charAt(k));
            }
            i += width;
        }
        return new Letters(folded.toString(), Arrays.copyOf(at, folded.length()));
    }

    /** Returns a text's letters and digits, to compare by; empty when it has none. */
    static String fold(String text) {
        return of(text).folded();
    }

    private static String plain(String letter) {
        var plain = new StringBuilder();
        Normalizer.normalize(letter, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (!Character.isLetterOrDigit(c)) {
            return;
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
            int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .codePointAt(0);
            out.appendCodePoint(base);
        } else {
            out.appendCodePoint(c);
        }
    }
}
