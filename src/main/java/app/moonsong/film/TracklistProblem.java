package app.moonsong.film;

/**
 * What keeps a tracklist file from being read.
 *
 * @param file the name it was given, for the listener
 * @param line of the file, from 1; 0 when the whole file is meant
 * @param column the header of the column; empty when no single one is meant
 * @param value what stands there, at most 60 characters of it; empty when nothing does
 */
public record TracklistProblem(String file, int line, String column, Kind kind, String value) {
    private static final int SHOWN = 60;

    /** What is wrong, and so what to do. */
    public enum Kind {
        /** The file cannot be opened or read: check that it exists, is a file and may be read. */
        UNREADABLE,
        /** File, row count or cell beyond the limits of {@link TracklistCsv}: split it. */
        TOO_LARGE,
        /** Not UTF-8: save it again as "CSV UTF-8". */
        WRONG_ENCODING,
        /** Semicolons or tabs between cells: save it again with commas. */
        WRONG_SEPARATOR,
        /** A quote is opened and never closed, or text follows the closing one: close it, double quotes inside. */
        UNTERMINATED_QUOTE,
        /** A line break inside a cell, most often from a quote that is not closed where it should be. */
        LINE_BREAK_IN_CELL,
        /** No header line and no rows, or a header without rows: add tracks. */
        NO_TRACKS,
        /** A column that every tracklist needs is not there: add it. */
        MISSING_COLUMN,
        /** Two columns have one name: remove or rename one. */
        DUPLICATE_COLUMN,
        /** A column of an unknown name: correct it, or begin it with {@code #} to have it ignored. */
        UNKNOWN_COLUMN,
        /** A row with fewer cells than the header: add the commas. */
        SHORT_ROW,
        /** A row with more cells than the header, mostly from a comma in a title: put the title in quotes. */
        LONG_ROW,
        /** A cell that must not be empty is: fill it. */
        EMPTY_CELL,
        /** Film and release ids are lower-case letters, digits and single hyphens. */
        BAD_ID,
        /** Disc, position and years are whole numbers: disc 1 to 999, position 0 to 99999, year 1850 to 2999. */
        BAD_NUMBER,
        /** A length is {@code m:ss} or {@code h:mm:ss}, with thousandths after a point if known. */
        BAD_LENGTH,
        /** What MusicBrainz calls something by has 36 signs, as it stands in the address of its page: copy it whole. */
        BAD_MUSICBRAINZ_ID,
        /** Two tracks of a release have one disc and position: renumber one. */
        DUPLICATE_POSITION,
        /** A file holds one film: move the other film's rows to their own file. */
        SECOND_FILM,
        /** Not whole JSON: save it again as the server gave it. */
        BAD_JSON,
        /** JSON, but not of a MusicBrainz release with its recordings: save {@code /ws/2/release/…?inc=recordings}. */
        NOT_A_RELEASE,
        /** A line of a cue sheet that is not as it must be: correct it. */
        BAD_CUE_LINE,
        /** No film is named: name one. */
        NO_FILM,
        /** The same film, release or recording is described in two ways: make them agree or leave one empty. */
        CONTRADICTION
    }

    public TracklistProblem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN - 1) + "…" : value;
    }
}
