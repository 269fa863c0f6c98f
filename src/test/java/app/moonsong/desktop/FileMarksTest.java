package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Subjects;
import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.tagging.Lyrics;
import app.moonsong.tagging.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stars, labels and lyrics of files in the window: shown as the file's, and written when asked. */
class FileMarksTest {
    @TempDir
    private Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");
    private Screen screen;

    @BeforeEach
    void twoFiles() throws Exception {
        var music = Files.createDirectory(folder.resolve("Music"));
        first = Sample.at(music.resolve("01.mp3"), Format.MP3, Map.of("title", "Sleepwalker"));
        second = Sample.at(
                music.resolve("02.flac"), Format.FLAC, Map.of("title", "Milk", "RATING", "70", "KEYWORDS", "snow"));
        screen = Screen.open(folder.resolve("home"), Settings.FIRST.with(Settings.Language.ENGLISH), music);
        screen.untilSeen(".card");
        screen.control(KeyCode.DIGIT2);
        screen.untilSeen(".table-row-cell:filled");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private TableView<?> table() {
        return (TableView<?>) screen.find(".files").orElseThrow();
    }

    @Test
    void whatAFileSaysIsShownAsItsOwnUntilTheListenerSaysMore() throws Exception {
        screen.untilSeen(".stars.of-file");
        screen.untilSeen(".chip.of-file");
        assertThat(screen.words()).contains("snow");
        Screen.run(() -> table().getSelectionModel().selectAll());
        screen.press(KeyCode.DIGIT3);
        Screen.until("the listener's", () -> screen.find(".stars.of-file").isEmpty());
        assertThat(Sample.text(second, TagField.RATING)).isEqualTo("7");
        screen.control(KeyCode.Z);
        screen.untilSeen(".stars.of-file");
    }

    @Test
    void starsAndLabelsAreWrittenIntoFilesWhenAsked() throws Exception {
        Screen.run(() -> table().getSelectionModel().selectAll());
        screen.press(KeyCode.DIGIT3);
        var labels = new Labels(screen.library());
        Screen.until("both rated", () -> labels.marked().size() == 2);
        labels.add("비", List.of(new Subjects(screen.library()).of(first)));
        assertThat(Sample.text(first, TagField.RATING)).isEmpty();
        Screen.run(() -> choose("Write stars"));
        screen.say("Write 2 files");
        screen.untilRead("2 files written");
        assertThat(Sample.text(first, TagField.RATING)).isEqualTo("6");
        assertThat(Sample.text(second, TagField.RATING)).isEqualTo("6");
        assertThat(Sample.text(first, TagField.KEYWORDS)).isEqualTo("비");
        assertThat(Sample.text(second, TagField.KEYWORDS)).isEqualTo("snow");
    }

    @Test
    void whatAFileSaysIsKeptAndWithoutAnythingToWriteThatIsSaid() throws Exception {
        Screen.run(() -> table().getSelectionModel().selectAll());
        Screen.run(() -> choose("Write stars"));
        screen.untilRead("None of these has stars or labels yet");
        screen.untilSeen(".stars.of-file");
        Screen.run(() -> choose("Keep the stars"));
        Screen.until("kept", () -> screen.find(".stars.of-file").isEmpty());
        var labels = new Labels(screen.library());
        var said = Labels.together(new Subjects(screen.library()).of(second), labels.marked());
        assertThat(said.halfStars()).isEqualTo(7);
        assertThat(said.labels()).containsExactly("snow");
    }

    @Test
    void whatIsChosenStaysSoWhenTheFilesAreReadAgain() throws Exception {
        screen.untilSeen(".stars.of-file");
        screen.untilRead("2 new files");
        Screen.run(() -> table().getSelectionModel().select(1));
        var chosen = Screen.ask(() -> ((FileRow) table().getSelectionModel().getSelectedItem()).title());
        Sample.at(first.resolveSibling("00.mp3"), Format.MP3, Map.of("title", "Another"));
        screen.press(KeyCode.F5);
        Screen.until("another", () -> table().getItems().size() == 3);
        assertThat(Screen.ask(() -> table().getSelectionModel().getSelectedItems().stream()
                        .map(r -> ((FileRow) r).title())
                        .toList()))
                .containsExactly(chosen);
    }

    /** Chooses an action from the menu of a row. */
    private void choose(String action) {
        var menu = Screen.menuOf(screen.find(".table-row-cell:filled").orElseThrow());
        menu.getItems().stream()
                .filter(i -> i.getText().startsWith(action))
                .findFirst()
                .orElseThrow()
                .fire();
        menu.hide();
    }

    @Test
    void lyricsOfOneFileAreWrittenShownWhileItPlaysAndTakenOut() throws Exception {
        Screen.run(() -> table().getSelectionModel().select(0));
        screen.control(KeyCode.E);
        writeLyrics("Moon; and song\n달");
        assertThat(Lyrics.of(first)).contains("Moon; and song\n달");
        screen.player().changeModes(_ -> Modes.PLAIN.with(Repeat.ONE)); // it is shorter than a look at it
        screen.control(KeyCode.DIGIT2);
        screen.press(KeyCode.ENTER);
        screen.control(KeyCode.P);
        screen.untilRead("Moon; and song\n달");
        screen.control(KeyCode.DIGIT2);
        screen.control(KeyCode.E);
        writeLyrics("");
        assertThat(Lyrics.of(first)).isEmpty();
    }

    private void writeLyrics(String words) throws Exception {
        Screen.until("the lyrics can be written", () -> screen.find(".lyrics-field")
                .filter(f -> !f.isDisabled())
                .map(TextArea.class::cast)
                .filter(f -> !f.getText().equals(words))
                .isPresent());
        Screen.run(() -> ((TextArea) screen.find(".lyrics-field").orElseThrow()).setText(words));
        screen.say("Write 1 file");
        screen.untilRead("1 file written");
    }
}
