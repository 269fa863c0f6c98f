package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.Library;
import app.moonsong.library.tagging.JournalBound;
import app.moonsong.library.tagging.JournalRoom;
import app.moonsong.tagging.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagsPageTest extends OnTags {
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoFiles() throws IOException {
        first = Sample.at(music.resolve("01.mp3"), Format.MP3, Map.of("title", "Sleepwalker", "artist", "Arcade Fire"));
        second = Sample.at(music.resolve("02.flac"), Format.FLAC, Map.of("title", "Milk", "artist", "Arcade Fire"));
    }

    private Screen open() throws IOException {
        return Screen.open(folder.resolve("home"), Settings.FIRST.with(Settings.Language.ENGLISH), music);
    }

    private static TextField box(Screen screen, String name) {
        return screen.all().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(f -> name.equals(f.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesAreEditedTogetherAndTakenBack() throws Exception {
        try (var screen = open()) {
            tagsOfBoth(screen);
            assertThat(Screen.ask(() -> box(screen, "Artist").getText())).isEqualTo("Arcade Fire");
            assertThat(Screen.ask(() -> box(screen, "Title").getText())).isEmpty();
            assertThat(Screen.ask(() -> box(screen, "Title").getPromptText())).contains("Sleepwalker", "Milk");

            Screen.run(() -> box(screen, "Album").setText("Her"));
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            assertThat(Sample.text(first, TagField.ALBUM)).isEqualTo("Her");
            assertThat(Sample.text(second, TagField.ALBUM)).isEqualTo("Her");
            assertThat(Sample.text(second, TagField.TITLE)).isEqualTo("Milk");

            screen.say("History");
            screen.say("Take back all 2");
            screen.untilRead("2 edits taken back");
            assertThat(Sample.text(first, TagField.ALBUM)).isEmpty();
        }
    }

    @Test
    void aFieldThatIsSwitchedOffIsNotWritten() throws Exception {
        try (var screen = open()) {
            tagsOfBoth(screen);
            Screen.run(() -> {
                box(screen, "Album").setText("Her");
                box(screen, "Composer").setText("William Butler; Owen Pallett");
            });
            Screen.until("two switches", () -> toggles(screen) == 2);
            Screen.run(() ->
                    ((ToggleButton) screen.find(".tag-switches .toggle-button").orElseThrow()).fire());
            screen.untilRead("Write 2 files");
            Screen.until("no album", () -> screen.words().stream().noneMatch("Her"::equals));
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            assertThat(Sample.text(first, TagField.ALBUM)).isEmpty();
            assertThat(Sample.text(first, TagField.COMPOSER)).isEqualTo("William Butler; Owen Pallett");
        }
    }

    @Test
    void theHistoryIsThatOfAllFilesOrOfTheChosenOnesAndKeptAsLongAsIsChosen() throws Exception {
        try (var screen = open()) {
            tagsOfBoth(screen);
            Screen.run(() -> box(screen, "Album").setText("Her"));
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            screen.control(KeyCode.DIGIT2);
            screen.untilSeen(".table-row-cell:filled");
            Screen.run(() -> ((TableView<?>) screen.find(".files").orElseThrow())
                    .getSelectionModel()
                    .clearAndSelect(0));
            screen.control(KeyCode.E);
            screen.untilRead("1 file");
            screen.say("History");
            Screen.until("both", () -> edits(screen) == 2);
            screen.say("These files");
            Screen.until("one", () -> edits(screen) == 1);

            screen.say("90 days");
            screen.say("up to 256 MB");
            Screen.until("kept", () -> bound().bytes() == 256L * 1024 * 1024);
            assertThat(bound().age()).isEqualTo(Duration.ofDays(90));
        }
    }

    private JournalBound bound() {
        try (var library = Library.open(folder.resolve("home"))) {
            return new JournalRoom(library).bound();
        }
    }

    private static long edits(Screen screen) {
        return screen.find(".tag-history .list-view")
                .map(list -> ((ListView<?>) list).getItems().size())
                .orElse(0);
    }

    private static long toggles(Screen screen) {
        return screen.scene()
                .getRoot()
                .lookupAll(".tag-switches .toggle-button")
                .size();
    }
}
