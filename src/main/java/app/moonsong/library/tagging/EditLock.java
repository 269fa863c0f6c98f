package app.moonsong.library.tagging;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One run of the program edits files at a time; others are told so, and do not take its work for cut off. */
final class EditLock {
    private final Path file;

    EditLock(Path home) {
        this.file = home.resolve("editing.lock");
    }

    /** Held or not, it is closed; the lock goes with the process however that ends. */
    record Held(Optional<FileChannel> channel) implements AutoCloseable {
        boolean isHeld() {
            return channel.isPresent();
        }

        @Override
        public void close() {
            channel.ifPresent(Held::closeQuietly);
        }

        private static void closeQuietly(FileChannel channel) {
            try {
                channel.close();
            } catch (IOException e) {
                // Closing gives the lock up in any case; nothing was written.
                return;
            }
        }
    }

    Held take() {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new Held(Optional.of(channel));
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody of this run holds it, or the home cannot be written: then nothing is edited.
            return free(channel);
        }
        return free(channel);
    }

    private static Held free(@org.jspecify.annotations.Nullable FileChannel channel) {
        if (channel != null) {
            Held.closeQuietly(channel);
        }
        return new Held(Optional.empty());
    }
}
