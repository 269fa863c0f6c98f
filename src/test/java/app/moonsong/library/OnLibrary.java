package app.moonsong.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on a library of its own and a folder of music that it indexes. */
public abstract class OnLibrary {
    @TempDir
    protected Path dir;

    protected Path music;
    protected Library library;

    @BeforeEach
    protected void open() throws Exception {
        music = Files.createDirectory(dir.resolve("음악 (music)"));
        library = Library.open(dir.resolve("home"));
    }

    @AfterEach
    protected void close() {
        library.close();
    }

    protected ScanReport scan() {
        return library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
    }

    protected IdentifyReport scanAndIdentify() {
        scan();
        return library.identify(Progress.NONE);
    }
}
