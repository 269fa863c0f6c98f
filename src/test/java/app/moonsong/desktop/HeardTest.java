package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.listening.Listening;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.search.Search;
import app.moonsong.library.search.SearchHit;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window plays, and what is found by it. */
class HeardTest {
    private static final int RATE_HZ = 8_000;
    private static final int SECONDS = 5;

    @TempDir
    Path dir;

    @Test
    void whatIsHeardInTheWindowIsFoundAndCountedByIt() throws Exception {
        var home = dir.resolve("home");
        var music = Files.createDirectories(dir.resolve("music"));
        var file = silence(music.resolve("dust.wav"));
        try (var library = Library.open(home)) {
            library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
            new Playlists(library)
                    .make(
                            "Heard",
                            "",
                            new SmartRule("plays:1 played:today", new SmartOrder.AsFound(), SmartLimit.NONE),
                            "");
        }
        try (var screen = Screen.open(home, Settings.FIRST)) {
            untilCounted(screen, "0");
            var item = new QueueItem(1, file, "Dust", "", "", Duration.ofSeconds(SECONDS));
            screen.player().play(List.of(item), 0);
            untilCounted(screen, "1");
            assertThat(new Listening(screen.library()).last(9)).hasSize(1);
            assertThat(new Search(screen.library())
                            .find("plays:>0 played:<1h", 9)
                            .hits())
                    .extracting(SearchHit::file)
                    .hasSize(1)
                    .allMatch(f -> f.orElseThrow().path().equals(file));
        }
    }

    private static void untilCounted(Screen screen, String count) throws InterruptedException {
        Screen.until("counted " + count, () -> screen.find(".smart-count")
                .map(n -> ((Label) n).getText().equals(count))
                .orElse(false));
    }

    private static Path silence(Path file) throws IOException {
        var sound = new byte[SECONDS * RATE_HZ * 2];
        var stream = new AudioInputStream(
                new ByteArrayInputStream(sound), new AudioFormat(RATE_HZ, 16, 1, true, false), SECONDS * RATE_HZ);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
