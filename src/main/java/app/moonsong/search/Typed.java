package app.moonsong.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is typed: folded, without what is neither letter nor digit, a letter of Hangul as its consonants and vowels.
 * Two of them are as near as few slips make one of the other: letters put in, left out, changed, or two swapped.
 */
public record Typed(String letters) {
    /** Takes a text apart. */
    public static Typed of(String text) {
        var letters = new StringBuilder();
        Run.of(text).forEach(r -> letters.append(r.text()));
        return new Typed(Normalizer.normalize(letters, Normalizer.Form.NFD));
    }

    /** Returns by how many slips it differs from the part of a text that is most like it; more than so many are not counted. */
    public int slipsIn(Typed text, int most) {
        return text.letters.contains(letters) ? 0 : slips(text.letters, true, most);
    }

    /** Returns by how many slips it differs from the whole of a text. */
    public int slipsTo(Typed text) {
        return slips(text.letters, false, Integer.MAX_VALUE - 1);
    }

    /** Optimal string alignment; with {@code part}, what stands before and behind in {@code text} costs nothing. */
    private int slips(String text, boolean part, int most) {
        int[] twoAbove = new int[text.length() + 1];
        int[] above = new int[text.length() + 1];
        int[] row = new int[text.length() + 1];
        Arrays.setAll(above, j -> part ? 0 : j);
        int leastAbove = 0;
        for (int i = 1; i <= letters.length(); i++) {
            int least = fill(row, i, above, twoAbove, text);
            if (Math.min(least, leastAbove) > most) {
                return most + 1;
            }
            leastAbove = least;
            var free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return part ? Math.min(leastAbove, most + 1) : above[text.length()];
    }

    /** Fills the row of the letter with a number, counted from 1; returns the least in it. */
    private int fill(int[] row, int i, int[] above, int[] twoAbove, String text) {
        row[0] = i;
        int least = i;
        char letter = letters.charAt(i - 1);
        for (int j = 1; j <= text.length(); j++) {
            boolean same = letter == text.charAt(j - 1);
            int slips = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
            boolean swapped =
                    i > 1 && j > 1 && letter == text.charAt(j - 2) && letters.charAt(i - 2) == text.charAt(j - 1);
            row[j] = swapped ? Math.min(slips, twoAbove[j - 2] + 1) : slips;
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
