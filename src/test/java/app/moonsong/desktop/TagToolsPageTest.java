package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Settings;
import app.moonsong.tagging.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tools, names and pictures on the page of tags. */
class TagToolsPageTest extends OnTags {
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoFiles() throws IOException {
        first = Sample.at(music.resolve("a.mp3"), Format.MP3, Map.of("title", "Sleepwalker", "track", "1"));
        second = Sample.at(music.resolve("b.flac"), Format.FLAC, Map.of("title", "Sleep", "track", "2"));
    }

    private Screen open(String view) throws Exception {
        var screen = Screen.open(folder.resolve("home"), Settings.FIRST.with(Settings.Language.ENGLISH), music);
        tagsOfBoth(screen);
        screen.say(view);
        return screen;
    }

    private static void fill(Screen screen, String name, String text) {
        Screen.run(() -> screen.all().stream()
                .filter(n -> n instanceof TextField && name.equals(n.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .setText(text));
    }

    private static CheckBox box(Screen screen, String name) {
        return found(screen, name).orElseThrow();
    }

    private static Optional<CheckBox> found(Screen screen, String name) {
        return screen.all().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(b -> name.equals(b.getAccessibleText()) || b.getText().startsWith(name))
                .findFirst();
    }

    @Test
    void aFileThatIsSwitchedOffIsNotWrittenByATool() throws Exception {
        try (var screen = open("Tools")) {
            screen.say("Find and replace");
            fill(screen, "Find", "sleep");
            fill(screen, "Replace with", "Dream");
            screen.untilRead("Write 2 files");
            screen.untilRead("Dreamwalker");
            assertThat(Screen.ask(screen::words)).contains("Sleepwalker", "Dreamwalker", "Dream");
            Screen.run(() -> box(screen, "a.mp3").fire());
            screen.untilRead("Write 1 file");
            screen.say("Write 1 file");
            screen.untilRead("1 file written");
            assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Sleepwalker");
            assertThat(Sample.text(second, TagField.TITLE)).isEqualTo("Dream");
            screen.control(KeyCode.Z);
            screen.untilRead("1 edit taken back");
            assertThat(Sample.text(second, TagField.TITLE)).isEqualTo("Sleep");
        }
    }

    @Test
    void enterSwitchesTheChosenFile() throws Exception {
        try (var screen = open("Tools")) {
            screen.say("Numbers");
            fill(screen, "First number", "5");
            screen.untilRead("Write 2 files");
            Screen.run(() -> {
                var list = (ListView<?>) screen.find(".tag-differences").orElseThrow();
                list.requestFocus();
                list.getSelectionModel().select(1);
            });
            screen.press(KeyCode.ENTER);
            screen.untilRead("Write 1 file");
            screen.press(KeyCode.ENTER);
            screen.untilRead("Write 2 files");
            Screen.until(
                    "b.flac is switched on",
                    () -> Screen.ask(() ->
                            found(screen, "b.flac").filter(CheckBox::isSelected).isPresent()));
        }
    }

    @Test
    void filesAreCalledByAPatternAndBack() throws Exception {
        try (var screen = open("File names")) {
            screen.untilRead("01 Sleepwalker.mp3");
            fill(screen, "Pattern", "{mood}");
            screen.untilRead("Fields stand in braces");
            fill(screen, "Pattern", "Her/{track} {title}");
            screen.untilRead("Rename 2 files");
            screen.say("Rename 2 files");
            screen.untilRead("2 files renamed");
            assertThat(music.resolve("Her").resolve("01 Sleepwalker.mp3")).exists();
            assertThat(first).doesNotExist();
            screen.untilRead("Every file is called so");
            screen.control(KeyCode.Z);
            screen.untilRead("2 edits taken back");
            screen.untilRead("Rename 2 files");
            assertThat(first).exists();
        }
    }

    @Test
    void aFileWithSeveralNamesIsWrittenOnceThatIsAgreedTo() throws Exception {
        Files.createLink(folder.resolve("other.mp3"), first);
        try (var screen = open("Tools")) {
            screen.say("Capitals");
            screen.say("CAPITALS");
            screen.untilRead("several names");
            screen.untilRead("Write 1 file");
            Screen.run(() -> box(screen, "Write files with several names").fire());
            screen.untilRead("Write 2 files");
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("SLEEPWALKER");
            assertThat(Sample.text(folder.resolve("other.mp3"), TagField.TITLE)).isEqualTo("Sleepwalker");
        }
    }

    @Test
    void aPictureOfTheClipboardIsPastedWithItsMeasures() throws Exception {
        try (var screen = open("Edit")) {
            Screen.run(() -> {
                var image = new WritableImage(40, 30);
                image.getPixelWriter().setColor(3, 3, Color.RED);
                var content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
            });
            screen.say("Paste");
            screen.untilRead("40 × 30 pixels");
            screen.untilRead("Write 2 files");
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            assertThat(List.of(first, second))
                    .allSatisfy(f -> assertThat(Sample.read(f).picture()).isPresent());
            screen.untilRead("40 × 30 pixels");
        }
    }
}
