package app.moonsong.identify;

/** How alike two words are, letter by letter. */
final class Edits {
    private static final int LONGEST = 64;

    private Edits() {}

    /** Returns 1 for equal words, less by the share of letters to change; 0 where that falls below the least. */
    static double likeness(String a, String b, double least) {
        if (a.equals(b)) {
            return 1;
        }
        int longest = Math.max(a.length(), b.length());
        int bearable = (int) ((1 - least) * longest + 1e-9);
        if (longest > LONGEST || Math.abs(a.length() - b.length()) > bearable || !mayBeWithin(a, b, bearable)) {
            return 0;
        }
        int distance = distance(a, b, bearable);
        return distance > bearable ? 0 : 1 - (double) distance / longest;
    }

    /**
     * The restricted Damerau-Levenshtein distance: letters to insert, delete, change, or swap with their neighbour.
     *
     * @param most beyond this the result is only known to be more
     */
    private static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (Math.min(least, leastBefore) > most) {
                return most + 1;
            }
            leastBefore = least;
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** Whether one word can be a misspelling of the other: one letter in four, two in eight. */
    static boolean near(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest < 4 || longest > LONGEST || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int bearable = longest >= 8 ? 2 : 1;
        return mayBeWithin(a, b, bearable) && distance(a, b, bearable) <= bearable;
    }

    /** Whether the sets of letters do not already differ by more than that many changes could make. */
    private static boolean mayBeWithin(String a, String b, int changes) {
        return Integer.bitCount(letters(a) ^ letters(b)) <= 2 * changes;
    }

    private static int letters(String word) {
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            set |= 1 << (word.charAt(i) & 31);
        }
        return set;
    }
}
