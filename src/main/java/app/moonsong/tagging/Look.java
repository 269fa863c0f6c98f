package app.moonsong.tagging;

import java.nio.file.Path;
import java.util.List;

/** What a file's tags hold, frame by frame. */
public sealed interface Look {
    record Frames(Path file, List<Frame> frames) implements Look {}

    /** The file is not understood well enough to be written; what its headers say can still be read. */
    record Closed(Path file, Refusal reason, String detail) implements Look {}
}
