package app.moonsong.library.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.Library;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningTest {
    @TempDir
    private Path home;

    @Test
    void whatWasHeardIsKeptTheNewestFirst() {
        try (var library = Library.open(home)) {
            for (int i = 1; i <= 3; i++) {
                new Listening(library).heard(heard(Path.of("/music/노래 " + i + ".mp3"), i));
            }
        }
        try (var library = Library.open(home)) {
            assertThat(new Listening(library).last(2))
                    .containsExactly(heard(Path.of("/music/노래 3.mp3"), 3), heard(Path.of("/music/노래 2.mp3"), 2));
        }
    }

    @Test
    void aNameThatIsNotUtf8IsKept() {
        var path = Path.of(URI.create("file:///music/caf%E9.mp3"));
        try (var library = Library.open(home)) {
            new Listening(library).heard(heard(path, 1));
            assertThat(new Listening(library).last(1)).extracting(Heard::path).containsExactly(path);
        }
    }

    private static Heard heard(Path path, long second) {
        return new Heard(path, "노래", "누구", "앨범", Duration.ofSeconds(83), Instant.ofEpochSecond(second));
    }
}
