package app.moonsong.playlist.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, flushed to the disk, then put there in one step. */
final class SafeFile {
    private SafeFile() {}

    /** What writes the text. */
    interface Text {
        void to(Writer out) throws IOException;
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param replace whether a file that is there may be replaced
     * @throws java.nio.file.FileAlreadyExistsException when it is there and may not be replaced; it stays as it is
     */
    static void write(Path target, boolean replace, Text text) throws IOException {
        if (!replace) {
            // Takes the place for this file, so that no other program's can come between.
            Files.createFile(target);
        }
        var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        var beside = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        boolean done = false;
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var out = new BufferedWriter(
                            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
                text.to(out);
                out.flush();
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(beside);
                if (!replace) {
                    Files.deleteIfExists(target);
                }
            }
        }
        flushFolder(place);
    }

    /** A name is safe only when its folder is; where a system cannot open folders, it keeps them safe itself. */
    private static void flushFolder(Path file) {
        var folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the file itself is flushed; nothing more can be done here
        }
    }
}
