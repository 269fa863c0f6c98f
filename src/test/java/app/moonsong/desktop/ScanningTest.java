package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading folders as the window shows it. */
class ScanningTest {
    private static final Settings ENGLISH = Settings.FIRST.with(Settings.Language.ENGLISH);
    private static final int MANY = 6_000;

    private static final Path OWL = Music.folder().resolve("Her OST").resolve("09_owl.ogg");

    @TempDir
    private Path place;

    /** A folder that is read for long enough to do something meanwhile. */
    private Path many() throws IOException {
        var many = Files.createDirectory(place.resolve("many"));
        var one = Files.copy(OWL, place.resolve("one.ogg"));
        for (int i = 0; i < MANY; i++) {
            Files.createLink(many.resolve("copy " + i + ".ogg"), one);
        }
        return many;
    }

    @Test
    void aScanIsStoppedAndWhatWasReadIsKeptAndOnlySeenRowsAreMade() throws Exception {
        var many = many();
        try (var screen = Screen.open(place.resolve("home"), ENGLISH, many)) {
            screen.say("Stop");
            screen.untilRead("Stopped early");
            assertThat(screen.library().files()).hasSizeLessThan(MANY);
            screen.press(KeyCode.F5);
            Screen.until("all", () -> screen.library().files().size() == MANY);
            screen.control(KeyCode.DIGIT2);
            Screen.until(
                    "the table",
                    () -> table(screen) && screen.find(".table-row-cell:filled").isPresent());
            assertThat(screen.all())
                    .filteredOn(n -> n.getStyleClass().contains("table-row-cell"))
                    .hasSizeLessThan(60);
        }
    }

    @Test
    void aFolderThatIsGivenWhileAnotherIsReadIsReadBehindIt() throws Exception {
        var many = many();
        var other = other();
        try (var screen = Screen.open(place.resolve("home"), ENGLISH, many)) {
            Screen.until("it is read", () -> screen.words().contains("Stop"));
            Screen.run(() -> ((Shell) screen.scene().getRoot()).take(List.of(other)));
            Screen.until("both", () -> screen.library().files().size() == MANY + 1);
        }
    }

    @Test
    void thatAllBeReadAgainWhileItIsReadIsDoneBehindIt() throws Exception {
        var many = many();
        var other = other();
        try (var screen = Screen.open(place.resolve("home"), ENGLISH, many)) {
            Screen.until("it is read", () -> screen.words().contains("Stop"));
            screen.library().addFolder(other);
            screen.press(KeyCode.F5);
            Screen.until("both", () -> screen.library().files().size() == MANY + 1);
        }
    }

    @Test
    void aFolderThatIsAwayIsSaidAndNothingOfItIsLost() throws Exception {
        var folder = Files.createDirectory(place.resolve("drive"));
        Files.copy(Music.folder().resolve("Her OST").resolve("09_owl.ogg"), folder.resolve("09_owl.ogg"));
        try (var screen = Screen.open(place.resolve("home"), ENGLISH, folder)) {
            screen.untilRead("1 new file");
            Files.move(folder, place.resolve("unplugged"));
            screen.press(KeyCode.F5);
            screen.untilRead("1 folder was not reachable");
            screen.fire(".strip .more");
            screen.untilRead(folder + " could not be reached");
            assertThat(screen.library().files()).hasSize(1);
        }
    }

    private Path other() throws IOException {
        var folder = Files.createDirectory(place.resolve("other"));
        Files.copy(OWL, folder.resolve("owl.ogg"));
        return folder;
    }

    private static boolean table(Screen screen) {
        return screen.find(".files")
                .filter(t -> !((TableView<?>) t).getItems().isEmpty())
                .isPresent();
    }
}
