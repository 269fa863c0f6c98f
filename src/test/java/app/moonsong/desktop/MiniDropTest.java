package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.player.PlayerState.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is let go over the small player. */
class MiniDropTest {
    @TempDir
    private Path dir;

    private Path file = Path.of("");

    @BeforeEach
    void encode() throws Exception {
        var sound = Encoded.bytes(Format.FLAC, new short[2 * 4 * 44_100], Map.of("title", "달의 노래"));
        file = Files.write(dir.resolve("노래 #1.flac"), sound);
    }

    private Screen small() throws Exception {
        var screen = Screen.open(dir.resolve("home"), Settings.FIRST);
        screen.untilSeen(".shell");
        screen.control(KeyCode.M);
        screen.untilSeen(".mini");
        return screen;
    }

    private static void drop(Screen screen, Path given) throws InterruptedException {
        var mini = (Region) screen.find(".mini").orElseThrow();
        Drags.drag(
                Drags.elsewhere(given), mini, () -> assertThat(Drags.lines(mini).getTop())
                        .as("it says that it takes them")
                        .isEqualTo(2));
    }

    @Test
    void musicPlaysAndTheSmallPlayerStays() throws Exception {
        try (var screen = small()) {
            drop(screen, file);
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            assertThat(screen.player().queue().getFirst().path()).isEqualTo(file);
            screen.untilRead("달의 노래");
            assertThat(screen.find(".mini")).isPresent();
            screen.control(KeyCode.M);
            screen.untilSeen(".shell");
        }
    }

    @Test
    void whatLeadsToAPageBringsTheLargeWindowBack() throws Exception {
        try (var screen = small()) {
            drop(screen, Files.writeString(dir.resolve("밤.m3u8"), "노래 #1.flac\n"));
            screen.untilSeen(".shell");
            screen.untilRead("밤");
        }
    }

    @Test
    void whatCannotBePlayedIsSaidThere() throws Exception {
        try (var screen = small()) {
            drop(screen, Files.writeString(dir.resolve("photo.jpg"), "none"));
            screen.untilRead("photo.jpg");
            var words = (Label) screen.find(".banner.trouble .label").orElseThrow();
            Screen.until("all of it", () -> LegibleTest.isWhole(words));
            var window = words.getScene().getWindow();
            double tall = window.getHeight();
            screen.fire(".banner .button");
            Screen.until("small again", () -> window.getHeight() < tall - 20);
            screen.control(KeyCode.M);
            screen.untilSeen(".shell");
        }
    }
}
