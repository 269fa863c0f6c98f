package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes a picture of every page; {@code -Dpictures=docs/pictures} says where, if not in the build's folder. */
class PicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "ENGLISH,DARK", "KOREAN,LIGHT", "KOREAN,DARK"})
    void everyPageIsSeen(Settings.Language language, Settings.Look look, @TempDir Path home) throws Exception {
        var name = (language + "-" + look).toLowerCase(java.util.Locale.ROOT);
        try (var screen = Screen.open(home, Settings.FIRST.with(language).with(look))) {
            picture(screen, "first-run", name);
            Screen.run(() ->
                    ((Button) screen.find(".welcome-buttons .quiet-button").orElseThrow()).fire());
            Screen.until("a film", () -> screen.find(".card").isPresent());
            picture(screen, "films", name);
            Screen.run(() -> ((Button) screen.find(".card").orElseThrow()).fire());
            Screen.until("the tracks", () -> screen.find(".track").isPresent());
            Screen.run(() -> ((Button) screen.find(".film-buttons .accent").orElseThrow()).fire());
            Screen.until("what plays", () -> screen.player().state().current().isPresent());
            picture(screen, "film", name);
            Screen.run(() -> screen.find(".track.doubtful").ifPresent(n -> ((TrackLine) n).unfold()));
            picture(screen, "reasons", name);
            screen.press(KeyCode.U, true);
            picture(screen, "queue", name);
            screen.press(KeyCode.U, true);
            screen.press(KeyCode.DIGIT2, true);
            Screen.until(
                    "the files", () -> screen.find(".table-row-cell:filled").isPresent());
            picture(screen, "library", name);
            Screen.run(() -> ((TextField) screen.find(".search-box").orElseThrow()).setText("moon"));
            Screen.until("what is found", () -> screen.find(".hit").isPresent());
            picture(screen, "search", name);
            screen.press(KeyCode.COMMA, true);
            picture(screen, "settings", name);
            Screen.run(() -> ((Button) screen.find(".strip .button").orElseThrow()).fire());
            picture(screen, "scan", name);
            screen.press(KeyCode.F1, false);
            picture(screen, "keys", name);
        }
        assertThat(PICTURES.resolve("keys-" + name + ".png")).isNotEmptyFile();
    }

    private static void picture(Screen screen, String page, String name) throws IOException, InterruptedException {
        screen.picture(PICTURES.resolve(page + "-" + name + ".png"));
    }
}
