package app.moonsong.tagging;

import java.nio.file.Path;

/** What came of writing one file. */
public sealed interface Outcome {
    Path file();

    /** Whether there was no room on the disk. */
    default boolean lackedRoom() {
        return switch (this) {
            case Left left -> left.reason() == Refusal.NO_SPACE;
            case Failed failed -> failed.reason() == Failure.DISK_FULL;
            case Written _, Unchanged _ -> false;
        };
    }

    /** The file is the new one, on the disk and checked. */
    record Written(Path file) implements Outcome {}

    /** The file says already what was meant. */
    record Unchanged(Path file) implements Outcome {}

    /**
     * Nothing was touched.
     *
     * @param detail for the curious: what was found, in English; may be empty
     */
    record Left(Path file, Refusal reason, String detail) implements Outcome {}

    /** The write failed; the file is the old one, or the whole new one when only the last flush failed. */
    record Failed(Path file, Failure reason, String detail) implements Outcome {}

    /** Why a write failed. */
    enum Failure {
        DISK_FULL,
        DISK_ERROR,
        /** What was written reads back as something else: the copy was thrown away. */
        NOT_AS_MEANT
    }
}
