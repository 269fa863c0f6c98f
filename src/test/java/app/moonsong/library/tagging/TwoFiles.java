package app.moonsong.library.tagging;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Sample;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two files in a library, edited as the listener edits. */
abstract class TwoFiles {
    static final Map<String, String> TAGS = Map.of("title", "Old", "artist", "Arcade Fire", "track", "3");

    @TempDir
    Path folder;

    Path home = Path.of("");
    Path music = Path.of("");
    List<Library> open = new ArrayList<>();
    Path first = Path.of("");
    Path second = Path.of("");

    @BeforeEach
    void twoFilesInALibrary() throws IOException {
        home = folder.resolve("home");
        music = Files.createDirectory(folder.resolve("music"));
        first = Sample.at(music.resolve("1.mp3"), Format.MP3, TAGS);
        second = Sample.at(music.resolve("2.flac"), Format.FLAC, TAGS);
        var library = library();
        library.addFolder(music);
        library.scan(library.folders(), false, Progress.NONE);
    }

    @AfterEach
    void close() {
        open.forEach(Library::close);
    }

    /** The library as a new run of the program opens it. */
    final Library library() {
        open.forEach(Library::close);
        var library = Library.open(home);
        open = new ArrayList<>(List.of(library));
        return library;
    }

    final Tagging tagging() {
        return new Tagging(open.getFirst());
    }

    final EditReport edit(TagEdit edit, Path... files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        Arrays.stream(files).forEach(f -> edits.put(f, edit));
        var plans = tagging().plan(edits, WriteOptions.CAREFUL, Progress.NONE);
        var rewrites = plans.stream()
                .filter(Plan.Rewrite.class::isInstance)
                .map(Plan.Rewrite.class::cast)
                .toList();
        return tagging().write(rewrites, WriteOptions.CAREFUL, Progress.NONE);
    }

    static String title(Path file) {
        return Sample.text(file, TagField.TITLE);
    }

    final JournalRoom room() {
        return new JournalRoom(open.getFirst());
    }
}
