package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its folded form.
 *
 * @param starts for each folded letter, where the letter it was made of starts in the text; then the text's length
 */
record Aligned(String text, String folded, List<Integer> starts) {
    private static final char FIRST_VOWEL = 0x1160;
    private static final char LAST_FINAL = 0x11FF;

    static Aligned of(String text) {
        var folded = new StringBuilder();
        var starts = new ArrayList<Integer>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfLetter(text, at);
            folded.append(Fold.text(text.substring(at, end)));
            while (starts.size() < folded.length()) {
                starts.add(at);
            }
            at = end;
        }
        starts.add(text.length());
        return new Aligned(text, folded.toString(), starts);
    }

    /** A letter is one with the accents, or the vowel and final consonant, that are written behind it. */
    private static int endOfLetter(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && belongsToTheOneBefore(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || (c >= FIRST_VOWEL && c <= LAST_FINAL);
    }

    /** Where a part of the folded form stands in the text. */
    Mark mark(int from, int to) {
        int last = to;
        // Half of what one letter was folded to is the whole letter.
        while (last < folded.length() && starts.get(last).equals(starts.get(to - 1))) {
            last++;
        }
        return new Mark(starts.get(from), starts.get(last));
    }
}
