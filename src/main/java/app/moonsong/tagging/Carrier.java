package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Carries files to another disk, where no second name can be given: a copy is made there, compared with the file and
 * flushed before it gets the name, and only then is the file taken away.
 */
record Carrier(Disk disk) {
    private static final WriteOptions SAME_TIMES = new WriteOptions(false, false, true);

    /** Puts a copy under a private name beside the new one; returns that name. */
    Path copied(Path from, Path to) throws IOException {
        var target = Target.of(from);
        var copy = Target.copyOf(to);
        new Stores().checkSpace(folder(to), target.attributes().size());
        try (var source = new Source(from);
                var out = disk.claim(copy)) {
            try {
                new PieceWriter(disk, source, out).write(List.of(new Piece.Kept(0, source.size())));
                if (differ(from, copy)) {
                    throw new Failures.NotAsMeant("the copy differs");
                }
                target.dress(copy, SAME_TIMES);
                disk.flush(out);
                target.checkUntouched();
                return copy;
            } catch (IOException e) {
                disk.discard(copy, e);
                throw e;
            }
        }
    }

    /** Ends what was cut off: takes away what was left of a copy, or the file when its copy is whole. */
    void settle(Path from, Path to) throws IOException {
        disk.delete(Target.copyOf(to));
        if (Files.exists(from) && Files.exists(to) && !differ(from, to)) {
            disk.flushFolder(folder(to));
            disk.delete(from);
        }
    }

    /** Whether a file or folder is on another disk than another. */
    static boolean apart(Path one, Path other) throws IOException {
        // To find a disk, the list of all is read: most files get their new name where they are.
        return !one.equals(other) && !Files.getFileStore(one).equals(Files.getFileStore(other));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    }

    private static boolean differ(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) >= 0;
    }
}
