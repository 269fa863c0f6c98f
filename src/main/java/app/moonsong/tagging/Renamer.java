package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Gives files other names and folders, and never one that is taken: the new name is linked to the file, which fails when
 * it is there, and only then is the old one taken away.
 */
public final class Renamer {
    private final Disk disk;

    public Renamer() {
        this(Disk.REAL);
    }

    Renamer(Disk disk) {
        this.disk = disk;
    }

    /** Renames a file; missing folders of the new name are made. Both paths are absolute. */
    public Outcome rename(Path from, Path to) {
        try {
            if (!Files.isRegularFile(from)) {
                return new Outcome.Left(from, Files.exists(from) ? Refusal.NOT_A_REGULAR_FILE : Refusal.GONE, "");
            }
            if (from.equals(to)) {
                return new Outcome.Unchanged(from);
            }
            var folder = Objects.requireNonNull(to.getParent(), "a file lies in a folder");
            Files.createDirectories(folder);
            if (!Files.isWritable(folder) || !Files.isWritable(Objects.requireNonNull(from.getParent()))) {
                return new Outcome.Left(from, Refusal.READ_ONLY, "");
            }
            rename(from, to, Files.exists(to, LinkOption.NOFOLLOW_LINKS));
            disk.flushFolder(folder);
            disk.flushFolder(Objects.requireNonNull(from.getParent()));
            return new Outcome.Written(to);
        } catch (FileAlreadyExistsException e) {
            return new Outcome.Left(from, Refusal.NAME_TAKEN, to.toString());
        } catch (IOException e) {
            return Failures.of(from, e);
        }
    }

    /** On a disk that takes two spellings for one name, the name that is taken is the file's own. */
    private void rename(Path from, Path to, boolean taken) throws IOException {
        if (taken && !ownName(from, to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        if (taken) {
            disk.replace(from, to);
            return;
        }
        try {
            disk.link(to, from);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinks) {
            disk.move(from, to);
            return;
        }
        disk.delete(from);
    }

    private static boolean ownName(Path from, Path to) throws IOException {
        return from.toString().equalsIgnoreCase(to.toString()) && Files.isSameFile(from, to);
    }

    /** Ends a rename that was cut off between its two steps; true when the file has its new name. */
    public boolean settle(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to) && !ownName(from, to)) {
            disk.delete(from);
        }
        return Files.exists(to) && !Files.exists(from);
    }
}
