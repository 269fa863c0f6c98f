package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every call that changes something on the disk goes through here, so that each can be made to fail. */
interface Disk {
    /** The disk as it is. */
    Disk REAL = new Disk() {};

    /** Makes a file that is not there yet. */
    default FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Makes a private copy's file; a copy that is there is that of another write. */
    default FileChannel claim(Path copy) throws IOException {
        try {
            return create(copy);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(Refusal.BUSY, copy.toString());
        } catch (IOException e) {
            discard(copy, e);
            throw e;
        }
    }

    /** Writes some of the bytes; returns how many. */
    default int write(FileChannel to, ByteBuffer bytes) throws IOException {
        return to.write(bytes);
    }

    /** Copies some of a stretch to where the target stands; returns how many bytes. */
    default long copy(FileChannel from, long offset, long length, FileChannel to) throws IOException {
        return from.transferTo(offset, length, to);
    }

    default void flush(FileChannel file) throws IOException {
        file.force(true);
    }

    /** Puts a file in the place of another at once. */
    default void replace(Path file, Path old) throws IOException {
        Files.move(file, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a file a second name, which must be free. */
    default void link(Path name, Path file) throws IOException {
        Files.createLink(name, file);
    }

    /** Gives a file another name, which must be free, on a file system without links. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    /** Makes names of a folder last. */
    default void flushFolder(Path folder) throws IOException {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }

    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Deletes what is of no use after a failure. */
    default void discard(Path copy, IOException reason) {
        try {
            delete(copy);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
