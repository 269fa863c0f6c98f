package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Films;
import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Resolution.Absent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratedTest {
    @TempDir
    private Path home;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(home);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Entry> quietHours() {
        var curated = new Curated(library);
        return curated.playlist(curated.named("quiet-hours").orElseThrow(), "en")
                .entries();
    }

    /** The listener's tracklists no longer have a piece, on whatever release. */
    private void forget(String title) {
        var film = library.films().getFirst().film();
        library.putFilm(Films.without(film, title));
    }

    @Test
    void aTrackThatItsFilmNoLongerHasKeepsItsPlaceAndSaysWhyItIsNotHeard() {
        var before = quietHours();
        var gone = before.get(1);
        forget(gone.description().title());
        assertThat(quietHours()).isEqualTo(before);
        var resolved = new Playlists(library).resolve(quietHours());
        assertThat(resolved).hasSize(before.size()).allMatch(Absent.class::isInstance);
    }
}
