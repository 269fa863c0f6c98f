package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Renames a file; missing folders of the new name are made. */
    public Outcome rename(Rename rename) {
        return last(rename, begin(rename), new Folders(disk));
    }

    /** Renames a file, all but making its folders remember it: {@link #last} does that, once for all files of a folder. */
    public Outcome begin(Rename rename) {
        var from = rename.from();
        try {
            var refused = refused(rename);
            if (refused.isPresent()) {
                return refused.get();
            }
            boolean taken = Files.exists(rename.to(), LinkOption.NOFOLLOW_LINKS);
            if (Carrier.apart(rename.oldFolder(), rename.newFolder())) {
                carry(rename, taken);
            } else {
                name(from, rename.to(), taken);
            }
            return new Outcome.Written(rename.to());
        } catch (FileAlreadyExistsException e) {
            return new Outcome.Left(from, Refusal.NAME_TAKEN, rename.to().toString());
        } catch (IOException e) {
            return Failures.of(from, e);
        }
    }

    private static Optional<Outcome> refused(Rename rename) throws IOException {
        var from = rename.from();
        if (!Files.isRegularFile(from)) {
            return left(from, Files.exists(from) ? Refusal.NOT_A_REGULAR_FILE : Refusal.GONE, "");
        }
        if (from.equals(rename.to())) {
            return Optional.of(new Outcome.Unchanged(from));
        }
        if (Files.isSymbolicLink(from) && !rename.newFolder().equals(rename.oldFolder())) {
            return left(from, Refusal.NOT_A_REGULAR_FILE, "a link that may lead elsewhere from another folder");
        }
        Files.createDirectories(rename.newFolder());
        return Files.isWritable(rename.newFolder()) && Files.isWritable(rename.oldFolder())
                ? Optional.empty()
                : left(from, Refusal.READ_ONLY, "");
    }

    private static Optional<Outcome> left(Path file, Refusal reason, String detail) {
        return Optional.of(new Outcome.Left(file, reason, detail));
    }

    /** Makes what was begun last; when a folder cannot be made to remember it, that is the outcome. */
    public Outcome last(Rename rename, Outcome begun, Folders folders) {
        if (!(begun instanceof Outcome.Written)) {
            return begun;
        }
        try {
            folders.flush(rename.newFolder());
            folders.flush(rename.oldFolder());
            return begun;
        } catch (IOException e) {
            return Failures.of(rename.from(), e);
        }
    }

    /** On a disk that takes two spellings for one name, the name that is taken is the file's own. */
    private void name(Path from, Path to, boolean taken) throws IOException {
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

    /** Nothing is taken away before its copy on the other disk cannot be lost any more. */
    private void carry(Rename rename, boolean taken) throws IOException {
        if (taken) {
            throw new FileAlreadyExistsException(rename.to().toString());
        }
        var copy = new Carrier(disk).copied(rename.from(), rename.to());
        try {
            name(copy, rename.to(), false);
            disk.flushFolder(rename.newFolder());
        } catch (IOException e) {
            disk.discard(copy, e);
            throw e;
        }
        disk.delete(rename.from());
    }

    private static boolean ownName(Path from, Path to) throws IOException {
        return from.toString().equalsIgnoreCase(to.toString()) && Files.isSameFile(from, to);
    }

    /** Ends a rename that was cut off between two of its steps; true when the file has its new name. */
    public boolean settle(Rename rename) throws IOException {
        var from = rename.from();
        var to = rename.to();
        if (Files.exists(rename.oldFolder())
                && Files.exists(rename.newFolder())
                && Carrier.apart(rename.oldFolder(), rename.newFolder())) {
            new Carrier(disk).settle(from, to);
        } else if (Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to) && !ownName(from, to)) {
            disk.delete(from);
        }
        return Files.exists(to) && !Files.exists(from);
    }
}
