package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.Library;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaysTest {
    @TempDir
    Path home;

    @Test
    void whatWasHeardIsKeptTheLatestFirst() {
        var early = Instant.ofEpochMilli(1_000);
        var late = Instant.ofEpochMilli(2_000);
        try (var library = Library.open(home)) {
            var plays = new Plays(library);
            plays.add(Path.of("/music/a.mp3"), early);
            plays.add(Path.of("/music/b.mp3"), late);
            plays.add(Path.of("/music/a.mp3"), late);
        }
        try (var library = Library.open(home)) {
            assertThat(new Plays(library).latest(2))
                    .containsExactly(
                            new Plays.Play(Path.of("/music/a.mp3"), late),
                            new Plays.Play(Path.of("/music/b.mp3"), late));
            assertThat(new Plays(library).counts()).isEmpty();
        }
    }
}
