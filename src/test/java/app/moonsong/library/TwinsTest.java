package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TrackId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that share a content id: some are the same sound, some are not. */
class TwinsTest extends OnLibrary {
    private static final TrackId SLEEPWALKER =
            TrackId.parse("her/source-list/1-01").orElseThrow();
    private static final TrackId PHOTOGRAPH =
            TrackId.parse("her/source-list/1-10").orElseThrow();

    private Path one;
    private Path twin;

    @BeforeEach
    void makeTwins() throws Exception {
        one = Music.mp3(music.resolve("one.mp3"), 1, "", "");
        twin = Music.twin(one, music.resolve("twin.mp3"));
        scan();
    }

    private long id(Path file) {
        return library.file(file).orElseThrow().id();
    }

    private TrackId held(Path file) {
        return library.match(file).orElseThrow().match().held().orElseThrow();
    }

    private List<String> hashes() {
        try (var database = new Database(dir.resolve("home/moonsong.db"))) {
            return database.read(
                    "SELECT audio_hash FROM file WHERE audio_hash IS NOT NULL ORDER BY path", r -> r.getString(1));
        }
    }

    @Test
    void theTwinsShareTheirContentId() {
        assertThat(library.files())
                .extracting(f -> f.audio().orElseThrow().contentId())
                .hasSize(2)
                .containsOnly(library.files().getFirst().audio().orElseThrow().contentId());
    }

    @Test
    void theListenersWordStaysWithTheSoundWhenBothMoveAndChangeNames() throws Exception {
        library.confirm(id(one), SLEEPWALKER);
        library.confirm(id(twin), PHOTOGRAPH);
        var aside = Files.move(one, dir.resolve("aside"));
        var sub = Files.createDirectory(music.resolve("moved"));
        var nowTwin = Files.move(twin, sub.resolve("one.mp3"));
        var nowOne = Files.move(aside, sub.resolve("twin.mp3"));
        assertThat(scan().moved()).isEqualTo(2);
        assertThat(held(nowOne)).isEqualTo(SLEEPWALKER);
        assertThat(held(nowTwin)).isEqualTo(PHOTOGRAPH);
    }

    @Test
    void aTwinThatComesLaterDoesNotTakeTheWordOfAFileThatIsGone() throws Exception {
        Files.delete(twin);
        scan();
        library.confirm(id(one), SLEEPWALKER);
        Files.copy(one, music.resolve("copy.mp3"));
        scan();
        Files.delete(one);
        var other = Music.twin(copyOf(1), music.resolve("other.mp3"));
        assertThat(scan().missing()).isEqualTo(1);
        assertThat(library.match(other).orElseThrow().match().held()).isEmpty();
    }

    private Path copyOf(int seed) throws Exception {
        return Music.mp3(dir.resolve("again.mp3"), seed, "", "");
    }

    @Test
    void aCopyIsKnownToBeTheSameSound() throws Exception {
        var copy = Files.copy(one, music.resolve("copy.mp3"));
        scan();
        library.confirm(id(one), SLEEPWALKER);
        library.confirm(id(twin), PHOTOGRAPH);
        library.confirm(id(copy), SLEEPWALKER);
        var hashes = hashes();
        assertThat(hashes).as("of copy, one and twin").hasSize(3);
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
    }

    @Test
    void whereTheListenerSaidNothingNoSoundIsReadWhole() {
        assertThat(hashes()).isEmpty();
        library.reject(id(one), SLEEPWALKER);
        assertThat(hashes()).hasSize(1);
    }
}
