package app.moonsong.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a word may have been meant for, and how many slips of the finger are forgiven. */
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
        int length = Typed.of(phrase.text()).letters().length();
        return length < SHORT ? 0 : length < LONG ? 1 : 2;
    }
}
