package app.moonsong.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** How near one spelling is to another. A letter of Hangul is as many letters as are typed for it. */
public final class Misspelling {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    /** So many letters of a word may hold a second slip. */
    private static final int LONG = 12;

    private static final int SHORT = 3;

    private Misspelling() {}

    /** Every text that differs from a word by one letter put in, left out, changed, or two letters swapped. */
    public static Set<String> near(String word) {
        var near = new LinkedHashSet<String>();
        var alphabet = alphabet(word);
        for (int i = 0; i <= word.length(); i++) {
            var before = word.substring(0, i);
            var behind = word.substring(i);
            if (!behind.isEmpty()) {
                near.add(before + behind.substring(1));
            }
            if (behind.length() > 1) {
                near.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
            }
            for (int a = 0; a < alphabet.length(); a++) {
                near.add(before + alphabet.charAt(a) + behind);
                if (!behind.isEmpty()) {
                    near.add(before + alphabet.charAt(a) + behind.substring(1));
                }
            }
        }
        near.remove(word);
        return near;
    }

    /** The letters that may be missing from a word: those of its script. */
    private static String alphabet(String word) {
        char first = word.charAt(0);
        if (first >= 'α' && first <= 'ω') {
            return letters('α', 'ω');
        }
        return first >= 'а' && first <= 'я' ? letters('а', 'я') : LATIN;
    }

    private static String letters(char from, char to) {
        var letters = new StringBuilder();
        for (char c = from; c <= to; c++) {
            letters.append(c);
        }
        return letters.toString();
    }

    /** How many slips of the finger are forgiven in a phrase. */
    public static int forgiven(Phrase phrase) {
        int length = letters(phrase.text()).length();
        return length < SHORT ? 0 : length < LONG ? 1 : 2;
    }

    /**
     * Returns by how many slips a phrase differs from the part of a text that is most like it: letters put in, left out,
     * changed, or two swapped.
     */
    public static int distance(String phrase, String text) {
        return edits(letters(phrase), letters(text), true);
    }

    /** The same against the whole of a text. */
    public static int wholeDistance(String phrase, String text) {
        return edits(letters(phrase), letters(text), false);
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        Run.of(text).forEach(r -> letters.append(r.text()));
        return Normalizer.normalize(letters, Normalizer.Form.NFD);
    }

    /** Optimal string alignment; with {@code part}, what stands before and behind in {@code text} costs nothing. */
    private static int edits(String word, String text, boolean part) {
        int[] twoAbove = new int[text.length() + 1];
        int[] above = new int[text.length() + 1];
        Arrays.setAll(above, j -> part ? 0 : j);
        for (int i = 1; i <= word.length(); i++) {
            int[] row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                boolean same = word.charAt(i - 1) == text.charAt(j - 1);
                row[j] = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && word.charAt(i - 1) == text.charAt(j - 2)
                        && word.charAt(i - 2) == text.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            twoAbove = above;
            above = row;
        }
        return part ? Arrays.stream(above).min().orElse(0) : above[text.length()];
    }
}
