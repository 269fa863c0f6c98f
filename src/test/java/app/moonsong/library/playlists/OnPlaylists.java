package app.moonsong.library.playlists;

import app.moonsong.library.Library;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on the playlists of a library of its own. */
abstract class OnPlaylists {
    @TempDir
    Path home;

    Library library;
    Playlists playlists;

    @BeforeEach
    void open() {
        library = Library.open(home);
        playlists = new Playlists(library);
    }

    @AfterEach
    void close() {
        library.close();
    }
}
