package app.moonsong.playlist.file;

/**
 * A line of a playlist's file that gave no entry, or not the whole of one.
 *
 * @param line from 1; 0 when it is not known
 * @param text what stands there, cut where it is long
 */
public record BadLine(long line, Why why, String text) {
    private static final int LONGEST = 200;

    public BadLine {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** What is wrong. */
    public enum Why {
        /** It is nothing that the format knows. */
        NOT_UNDERSTOOD,
        /** It is longer than any path or title, and was cut. */
        TOO_LONG,
        /** It describes a file but none follows. */
        NO_FILE,
        /** It names neither a file nor a title. */
        EMPTY,
        /** A quote is not closed. */
        OPEN_QUOTE,
        /** The markup is broken here; what can be made of the rest was read. */
        BROKEN,
        /** Letters of it are not of the encoding of the others. */
        BAD_LETTERS
    }
}
