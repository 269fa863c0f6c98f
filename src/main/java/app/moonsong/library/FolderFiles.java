package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The audio files below a folder that need not be one of the library's, read now. */
final class FolderFiles {
    private FolderFiles() {}

    /** Reads the files that can be read; the others are left out. Throws when the folder itself cannot be looked into. */
    static List<AudioFile> read(Path folder) {
        var found = new ArrayList<Map.Entry<Path, BasicFileAttributes>>();
        try {
            new Walk(folder, Progress.NONE, (file, attributes) -> found.add(Map.entry(file, attributes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Map.Entry.comparingByKey());
        var readings = new ArrayList<Reading>();
        try (var reader = new HeaderReader()) {
            found.forEach(f -> readings.add(reader.read(f.getKey(), f.getValue())));
        }
        return Albums.repaired(readings).stream()
                .filter(Reading.Understood.class::isInstance)
                .map(r -> ((Reading.Understood) r).file())
                .toList();
    }
}
