package app.moonsong.library.parts;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.file.BadLine;
import app.moonsong.playlist.file.PlaylistFiles;
import app.moonsong.playlist.file.Taker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files, and parts of files, that a playlist's file names. */
final class Listed implements Taker {
    private final List<Path> files = new ArrayList<>();

    private Listed() {}

    static List<Path> in(Path playlist) {
        var listed = new Listed();
        PlaylistFiles.read(playlist, listed);
        return listed.files;
    }

    @Override
    public void entry(Entry entry) {
        entry.file().flatMap(WantedFile::path).ifPresent(files::add);
    }

    @Override
    public void list(String name) {
        // What is heard has no name but its own.
    }

    @Override
    public void bad(BadLine line) {
        // What is left can be heard.
    }
}
