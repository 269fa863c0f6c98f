package app.moonsong.library.transfer;

import app.moonsong.playlist.Playlist;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of copying a playlist's files.
 *
 * @param list the playlist with the copies as its files; entries without a file, and those of files that failed, as they were
 * @param copies how many files were copied, or were there already with the same content
 * @param failures the files that could not be copied, and why
 * @param stopped whether it was stopped before the end
 */
public record Copied(Playlist list, int copies, List<Failure> failures, boolean stopped) {
    /** A file that could not be copied. */
    public record Failure(Path file, Why why) {}

    /** Why not. */
    public enum Why {
        /** It cannot be read, or the copy cannot be written. */
        INPUT_OUTPUT,
        /** It is no regular file. */
        NO_FILE,
        /** There is no room for it. */
        NO_ROOM,
        /** What was written did not read back the same; the copy was deleted. */
        DIFFERENT
    }
}
