package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.Library;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    @TempDir
    private Path home;

    @Test
    void whatWasHeardIsPrintedTheLatestFirst() {
        var bench = new Bench(home);
        assertThat(bench.run("history").err()).contains("Nothing was heard yet");
        try (var library = Library.open(home)) {
            for (int i = 1; i <= 3; i++) {
                new Listening(library)
                        .heard(new Heard(
                                Path.of("/music/" + i + ".mp3"),
                                "노래 " + i,
                                "",
                                "Her",
                                Duration.ofSeconds(83),
                                Instant.ofEpochSecond(i)));
            }
        }
        var lines = bench.run("history", "--limit", "2", "--json").lines();
        assertThat(lines).hasSize(2);
        assertThat(Fields.value(lines.getFirst(), "title")).isEqualTo("노래 3");
        assertThat(Fields.value(lines.getFirst(), "file")).isEqualTo("/music/3.mp3");
        assertThat(Fields.value(lines.getFirst(), "at")).isEqualTo("1970-01-01T00:00:03Z");
        assertThat(Fields.value(lines.getFirst(), "lengthMs")).isEqualTo("83000");
        assertThat(bench.run("history").out()).contains("노래 3", "노래 1");
        assertThat(bench.run("history", "--limit", "0").code()).isEqualTo(2);
    }
}
