package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.player.PlayerState.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the wave of a file that has chapters, and of one whose length nobody knows. */
class WaveMarksTest {
    private static final short[] SOUND = new short[2 * 4 * 44_100];
    private static final Map<String, String> CHAPTERS = Map.of(
            "CHAPTER001", "00:00:00.000",
            "CHAPTER001NAME", "Sleeping alone",
            "CHAPTER002", "00:00:01.000",
            "CHAPTER002NAME", "두 번째 달",
            "CHAPTER003", "00:00:03.000",
            "CHAPTER003NAME", "End");

    @TempDir
    private Path dir;

    private Path file;

    @BeforeEach
    void make() throws Exception {
        file = Files.write(dir.resolve("suite.flac"), Encoded.bytes(Format.FLAC, SOUND, CHAPTERS));
    }

    @Test
    void eachChapterHasAMarkWhereItBegins() throws Exception {
        try (var screen = playing(file)) {
            Screen.until("a mark for each", () -> marks(screen).size() == 3);
            double width = screen.find(".wave").orElseThrow().getLayoutBounds().getWidth();
            assertThat(marks(screen))
                    .allSatisfy(mark -> assertThat(mark.getLayoutBounds().getWidth()
                                    * mark.getLayoutBounds().getHeight())
                            .isPositive());
            assertThat(marks(screen).stream().map(m -> Math.round(m.getLayoutX())))
                    .containsExactlyInAnyOrder(0L, Math.round(width / 4), Math.round(width * 3 / 4));
        }
    }

    /** Where the length is not known there is no place to go to, and above all not the beginning. */
    @Test
    void aClickGoesNowhereWhileTheLengthIsNotKnown() throws Exception {
        // As it is broadcast: it says nothing of its length.
        var matroska = dir.resolve("suite.mka");
        var command = List.of(
                Loader.load(ffmpeg.class),
                "-loglevel",
                "error",
                "-i",
                file.toString(),
                "-c",
                "copy",
                "-live",
                "1",
                "" + matroska);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as("ffmpeg")
                .isZero();
        try (var screen = playing(matroska)) {
            screen.player().pause();
            screen.player().seek(Duration.ofSeconds(2));
            assertThat(screen.player().settled().get().length()).isZero();
            assertGoesNowhere(screen, MouseButton.PRIMARY);
        }
    }

    /** It opens menus, and whoever asks for one does not want to hear another place. */
    @Test
    void theRightMouseButtonGoesNowhere() throws Exception {
        try (var screen = playing(file)) {
            screen.player().pause();
            screen.player().seek(Duration.ofSeconds(2));
            screen.player().settled().get();
            assertGoesNowhere(screen, MouseButton.SECONDARY);
            click(screen, MouseButton.PRIMARY);
            Screen.until(
                    "the left one does",
                    () -> screen.player().state().position().compareTo(Duration.ofSeconds(1)) < 0);
        }
    }

    private static void assertGoesNowhere(Screen screen, MouseButton button) throws InterruptedException {
        click(screen, button);
        double volume = screen.player().state().volume();
        screen.control(KeyCode.DOWN);
        Screen.until(
                "what was asked last is done", () -> screen.player().state().volume() < volume);
        assertThat(screen.player().state().position()).isEqualTo(Duration.ofSeconds(2));
    }

    private static void click(Screen screen, MouseButton button) {
        Screen.run(() -> {
            var wave = screen.find(".wave").orElseThrow();
            wave.fireEvent(Screen.mouse(MouseEvent.MOUSE_PRESSED, button, 20, 5, 1));
            wave.fireEvent(Screen.mouse(MouseEvent.MOUSE_RELEASED, button, 20, 5, 1));
        });
    }

    private Screen playing(Path what) throws Exception {
        var screen = Screen.open(dir.resolve("home"), Settings.FIRST, what);
        Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
        screen.control(KeyCode.P);
        screen.untilSeen(".now-large");
        return screen;
    }

    private static List<Node> marks(Screen screen) {
        return Screen.ask(() -> screen.all().stream()
                .filter(n -> n.getStyleClass().contains("wave-mark"))
                .toList());
    }
}
