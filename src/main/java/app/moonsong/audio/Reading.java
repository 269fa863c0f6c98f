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
        TOO_SLOW
    }
}
