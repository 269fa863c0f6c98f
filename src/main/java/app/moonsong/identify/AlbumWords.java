package app.moonsong.identify;

import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which the title of an album or film is told from others, prepared for comparing.
 *
 * @param numbers those that are numbers, sorted
 * @param joined all of them without spaces, in their order
 */
record AlbumWords(Set<String> set, Set<String> numbers, String joined) {
    private static final double MISSPELT = 0.9;
    /** Titles of so many letters may be one, misspelt anywhere, if this part of the letters is the same. */
    private static final int LONG = 7;

    private static final double NEARLY = 0.83;

    /** Prepares words that come in the order of the title. */
    static AlbumWords of(Set<String> ordered) {
        var numbers = new TreeSet<String>();
        for (String word : ordered) {
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            }
        }
        return new AlbumWords(Set.copyOf(ordered), numbers, String.join("", ordered));
    }

    /** Returns how alike two titles are: 0 to 1. */
    double likeness(AlbumWords other) {
        if (set.equals(other.set)) {
            return 1;
        }
        boolean sameNumbers = numbers.equals(other.numbers);
        if (sameNumbers && joined.equals(other.joined)) {
            return 1;
        }
        if (sameNumbers && Math.min(joined.length(), other.joined.length()) >= LONG) {
            double letters = Edits.likeness(joined, other.joined, NEARLY);
            if (letters > 0) {
                return Math.max(MISSPELT * letters, share(other));
            }
        }
        return sameNumbers ? share(other) : Math.min(share(other), 0.4);
    }

    private double share(AlbumWords other) {
        double common = 0;
        for (String word : set) {
            common += other.set.contains(word) ? 1 : other.hasNear(word) ? MISSPELT : 0;
        }
        return common / Math.max(1, Math.max(set.size(), other.set.size()));
    }

    private boolean hasNear(String word) {
        if (word.length() > 3) {
            for (String other : set) {
                if (Edits.near(word, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
