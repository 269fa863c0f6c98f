package app.moonsong.tagging;

import app.moonsong.audio.PartName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Objects;

/**
 * The real file behind a path, as it was when the write began: symbolic links are followed, so that a link goes on being
 * one.
 */
record Target(Path file, BasicFileAttributes attributes) {
    static Target of(Path path) throws IOException {
        try {
            var real = path.toRealPath();
            var attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Refused(Refusal.NOT_A_REGULAR_FILE, "");
            }
            return new Target(real, attributes);
        } catch (NoSuchFileException e) {
            throw PartName.isPart(path)
                    ? new Refused(Refusal.PART, PartName.file(path).toString())
                    : new Refused(Refusal.GONE, "");
        }
    }

    Path folder() {
        return Objects.requireNonNull(file.getParent(), "a real file lies in a folder");
    }

    /** The folder of the real file behind a path, without a look at every folder above it. */
    static Path folderOf(Path path) throws IOException {
        return Files.isSymbolicLink(path)
                ? of(path).folder()
                : Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** The one copy that is made of this file: known by its name when it was left over. */
    Path copy() {
        return copyOf(file);
    }

    static Path copyOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return file.resolveSibling(".moonsong-%08x.part".formatted(name.hashCode()));
    }

    /** Refuses what the listener did not agree to and what cannot end well. Root may write anything, but is not asked to. */
    void check(WriteOptions options) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean locked =
                posix != null && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        if (locked || !Files.isWritable(file) || !Files.isWritable(folder())) {
            throw new Refused(Refusal.READ_ONLY, "");
        }
        if (posix != null && !options.unlink() && (int) Files.getAttribute(file, "unix:nlink") > 1) {
            throw new Refused(Refusal.HARD_LINKS, "");
        }
    }

    /** Refuses when another program wrote the file since. */
    void checkUntouched() throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean same = now.size() == attributes.size()
                && now.lastModifiedTime().equals(attributes.lastModifiedTime())
                && Objects.equals(now.fileKey(), attributes.fileKey());
        if (!same) {
            throw new Refused(Refusal.CHANGED_SINCE, "another program wrote it");
        }
    }

    /** Gives the copy what the file has beside its bytes. */
    void dress(Path copy, WriteOptions options) throws IOException {
        try {
            attributesOf(copy);
            if (options.keepTimes()) {
                Files.setLastModifiedTime(copy, attributes.lastModifiedTime());
            }
        } catch (FileSystemException e) {
            throw new Refused(Refusal.CANNOT_KEEP, String.valueOf(e.getMessage()));
        }
    }

    private void attributesOf(Path copy) throws IOException {
        var from = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        var to = Files.getFileAttributeView(copy, UserDefinedFileAttributeView.class);
        if (from != null && to != null) {
            for (var name : from.list()) {
                var value = ByteBuffer.allocate(from.size(name));
                from.read(name, value);
                to.write(name, value.flip());
            }
        }
        var old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var young = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
        if (old != null && young != null) {
            var kept = old.readAttributes();
            if (!young.readAttributes().group().equals(kept.group())) {
                young.setGroup(kept.group());
            }
            if (!young.readAttributes().owner().equals(kept.owner())) {
                young.setOwner(kept.owner());
            }
            young.setPermissions(kept.permissions());
        }
    }
}
