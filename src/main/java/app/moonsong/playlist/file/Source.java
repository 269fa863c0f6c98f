package app.moonsong.playlist.file;

import app.moonsong.text.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** A playlist's file while it is read: its text, as often as it is wanted, and how its paths are meant. */
record Source(Path file, TextEncoding encoding, WrittenPath paths) {
    static Source of(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        return new Source(file, TextEncoding.judge(file), new WrittenPath(folder == null ? file : folder));
    }

    /** Opens the text at its beginning. */
    Reader open() throws IOException {
        return encoding.open(file);
    }
}
