package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.LeftQueue;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Marked;
import app.moonsong.library.labels.Subject;
import app.moonsong.library.parts.Parts;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tracks of a cue sheet in the window. */
class PartsPageTest {
    private static final int SECONDS = 30;
    private static final String SHEET = """
            PERFORMER "Arcade Fire"
            TITLE "Her"
            FILE "Score.wav" WAVE
              TRACK 01 AUDIO
                TITLE "Sleepwalker"
                INDEX 01 00:00:00
              TRACK 02 AUDIO
                TITLE "Milk & Honey"
                INDEX 01 00:05:00
              TRACK 03 AUDIO
                TITLE "Loneliness #3 (Night Talking)"
                INDEX 01 00:12:37
            """;

    @TempDir
    private Path dir;

    private Path music;
    private Path sheet;
    private Path home;

    @BeforeEach
    void put() throws Exception {
        home = dir.resolve("home");
        music = Files.createDirectory(dir.resolve("Music"));
        var samples = new short[2 * 44_100 * SECONDS];
        var random = new Random(2013);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextGaussian() * 3_000);
        }
        Files.write(music.resolve("Score.flac"), Encoded.bytes(Format.FLAC, samples, Map.of()));
        sheet = Files.writeString(music.resolve("Score.cue"), SHEET);
    }

    private List<String> queue(Screen screen) {
        return screen.player().queue().stream()
                .map(QueueItem::path)
                .map(p -> p.getFileName().toString())
                .toList();
    }

    @Test
    void partsFillTheRowsOfTheirFilmAndAreListed() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST, music)) {
            screen.fire(".card");
            screen.untilRead("Milk & Honey");
            screen.control(KeyCode.DIGIT2);
            screen.untilRead("Score.flac#2");
            assertThat(screen.words()).doesNotContain("Score.flac");
        }
    }

    @Test
    void aSheetThatIsDroppedPlaysItsTracksAndTheyGoOnAfterARestart() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST, sheet)) {
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            assertThat(queue(screen)).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
            assertThat(screen.player().state().length()).isEqualTo(Duration.ofSeconds(5));
            screen.player().jump(screen.player().queue().get(1));
            screen.player().seek(Duration.ofMillis(2_500));
            screen.untilRead("Milk & Honey");
            Screen.until("it is there", () -> screen.player().state().position().toMillis() > 3_000);
            screen.player().pause();
            Screen.until("it is left", () -> {
                var on = screen.library().leftQueue(LeftQueue.By.WINDOW).on();
                return on.place() == 1 && on.position().toMillis() >= 2_500;
            });
        }
        try (var screen = Screen.again(home)) {
            Screen.until("it stands", () -> screen.player().state().status() == Status.PAUSED);
            assertThat(screen.player().state().index()).isEqualTo(1);
            assertThat(screen.player().state().position()).isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(5));
            screen.player().resume();
            Screen.until("the next part is on", () -> screen.player().state().index() == 2);
        }
    }

    @Test
    void theStarsOfAPartAreGivenAndSeenWhereItPlays() throws Exception {
        Files.writeString(sheet, SHEET.replace("\"Her\"", "\"Night\"").replace("Sleepwalker", "Unheard of"));
        try (var screen = Screen.open(home, Settings.FIRST, sheet)) {
            screen.untilRead("Unheard of");
            screen.player().pause();
            screen.control(KeyCode.P);
            screen.untilSeen(".now-marks .stars");
            screen.press(KeyCode.DIGIT4);
            var part = new Parts(screen.library())
                    .audio(music.resolve("Score.flac#1"))
                    .orElseThrow();
            var sound = Subject.ofSound(part.contentId().hex());
            Screen.until(
                    "the part is rated",
                    () -> new Labels(screen.library())
                                    .marked()
                                    .getOrDefault(sound, Marked.NONE)
                                    .halfStars()
                            == 8);
        }
    }

    @Test
    void aSheetThatDoesNotFitPlaysTheWholeFileAndSaysWhy() throws Exception {
        Files.writeString(sheet, SHEET.replace("00:12:37", "01:12:37"));
        try (var screen = Screen.open(home, Settings.FIRST, sheet)) {
            screen.untilRead("In this cue sheet track 3 begins behind the end of the file");
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            assertThat(queue(screen)).containsExactly("Score.flac");
        }
    }

    @Test
    void aSheetWithoutItsFileIsATracklist() throws Exception {
        Files.delete(music.resolve("Score.flac"));
        try (var screen = Screen.open(home, Settings.FIRST, sheet)) {
            screen.untilRead("Milk & Honey");
            assertThat(screen.player().queue()).isEmpty();
        }
    }
}
