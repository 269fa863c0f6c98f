package app.moonsong.identify;

import java.util.Set;

/**
 * How one text of a file fits one title of a track.
 *
 * @param distance of the words: 0 all found and none left over, 1 nothing in common
 * @param said the versions that the text names and the title does not explain
 * @param listed the versions that the title names and the text does not have as words
 * @param counted whether the number before the name was taken for a word of the title and so says no position
 * @param artist share of the best found artist's words that stand in the rest of the text
 * @param album share of the release's or film's words that stand in the rest of the text
 * @param foreign what a whole part of the text says that nothing of the track explains; empty when there is none
 * @param sounded whether only the sound of another script's spelling agrees
 */
record Fit(
        Title title,
        Source source,
        double distance,
        Agreement number,
        Agreement version,
        Set<Version> said,
        Set<Version> listed,
        boolean counted,
        double artist,
        double album,
        String foreign,
        boolean sounded) {

    /** How a discriminator compares. */
    enum Agreement {
        /** Neither has one. */
        ABSENT,
        SAME,
        /** Of several that the track has, the file has some. */
        PARTLY,
        /** Only the track has one. */
        MISSING,
        /** Only the file has one, of a kind that is often added. */
        ADDED,
        /** They say different things. */
        CONFLICT
    }

    /** Whether one of the two has no title at all, which speaks neither for nor against the match. */
    boolean silent() {
        return distance > 0.85 && (title.words.isEmpty() || !source.says());
    }

    /**
     * Whether the text may hold another title beside this one.
     *
     * @param outOfPlace whether its number is not the line's: then anything left over may be that title
     */
    boolean saysMore(boolean outOfPlace) {
        return !foreign.isEmpty() || (outOfPlace && (distance > 0.1 || number == Agreement.ADDED));
    }

    boolean ruledOut() {
        return number == Agreement.CONFLICT || version == Agreement.CONFLICT;
    }
}
