package app.moonsong.audio;

import java.nio.file.Path;
import java.time.Instant;

/** What came of reading a file's headers. A bad file is a value, not an exception. */
public sealed interface Reading {
    /** The file was understood. */
    record Understood(AudioFile file) implements Reading {}

    /**
     * The file was not understood, or could not be opened.
     *
     * @param detail for the log and the curious: what was found, in English; may be empty
     */
    record Unreadable(Path path, long sizeBytes, Instant modified, Reason reason, String detail) implements Reading {}

    /** Why a file could not be read; each has a sentence in every language. */
    enum Reason {
        EMPTY,
        NOT_AUDIO,
        DAMAGED,
        UNSUPPORTED,
        NOT_A_REGULAR_FILE,
        NO_PERMISSION,
        VANISHED,
        IO_ERROR,
        TOO_SLOW,
        /** A cue sheet without tracks. */
        SHEET_EMPTY,
        /** A line of a cue sheet is none; the detail is its number. */
        SHEET_NOT_UNDERSTOOD,
        /** The file that a sheet cuts into tracks is not there; the detail is its name. */
        SHEET_FILE_MISSING,
        /** A track of a sheet has no INDEX 01; here and below the detail is the track's number. */
        SHEET_NO_INDEX,
        /** Tracks of a sheet begin before those in front of them, or have the same number. */
        SHEET_OUT_OF_ORDER,
        /** A track of a sheet begins behind the end of its file. */
        SHEET_BEYOND_END,
        /** Before the first track of a sheet there is sound that belongs to none, of so many seconds; they are tracks all the same. */
        SHEET_BEFORE_FIRST
    }
}
