package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Settings;
import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Sample;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every field of the files on the page of tags, with several values each. */
class TagFieldsPageTest extends OnTags {
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoFiles() throws IOException {
        first = Sample.at(music.resolve("01.mp3"), Format.MP3, Map.of("title", "Sleepwalker"));
        second = Sample.at(music.resolve("02.flac"), Format.FLAC, Map.of("title", "Milk"));
        write(first, "MOOD", "rain", "dusk");
        write(second, "MOOD", "sun");
        write(second, "CATALOG", "SR 1");
    }

    private static void write(Path file, String name, String... values) {
        var edit = TagEdit.named(Map.of(FieldName.of(name), List.of(values)));
        var plan = (Plan.Rewrite) new Tagger().plan(file, edit, WriteOptions.CAREFUL);
        new Tagger().write(plan, WriteOptions.CAREFUL);
    }

    private Screen open() throws Exception {
        var screen = Screen.open(folder.resolve("home"), Settings.FIRST.with(Settings.Language.ENGLISH), music);
        tagsOfBoth(screen);
        screen.untilRead("MOOD");
        return screen;
    }

    private static List<TextField> lines(Screen screen, String name) {
        return screen.all().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(f -> name.equals(f.getAccessibleText()))
                .toList();
    }

    private static List<String> said(Path file, String name) {
        return Sample.frames(file).stream()
                .filter(f -> FieldName.ofKey(f.key()).equals(FieldName.of(name)))
                .flatMap(f -> f.values().stream())
                .toList();
    }

    @Test
    void whatOtherProgramsWroteIsSeenTakenOutAndBroughtBack() throws Exception {
        try (var screen = open()) {
            assertThat(Screen.ask(() -> lines(screen, "MOOD").getFirst().getPromptText()))
                    .contains("rain; dusk", "sun");
            Screen.run(() -> screen.all().stream()
                    .filter(n -> n instanceof ToggleButton && "Take CATALOG out".equals(n.getAccessibleText()))
                    .map(ToggleButton.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire());
            screen.untilRead("Write 1 file");
            screen.say("Write 1 file");
            screen.untilRead("1 file written");
            assertThat(said(second, "CATALOG")).isEmpty();
            assertThat(said(second, "MOOD")).containsExactly("sun");
            screen.control(KeyCode.Z);
            screen.untilRead("1 edit taken back");
            assertThat(said(second, "CATALOG")).containsExactly("SR 1");
            screen.press(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
            screen.untilRead("1 edit done again");
            assertThat(said(second, "CATALOG")).isEmpty();
        }
    }

    @Test
    void aFieldIsAddedByItsNameWithTwoValues() throws Exception {
        try (var screen = open()) {
            Screen.run(() ->
                    lines(screen, "Name of a field, such as MOOD").getFirst().setText("season"));
            screen.say("Add a field");
            Screen.run(() -> {
                lines(screen, "SEASON").getFirst().setText("late autumn");
                lines(screen, "SEASON").getFirst().requestFocus();
            });
            screen.press(KeyCode.ENTER);
            Screen.run(() -> lines(screen, "SEASON").getLast().setText("winter"));
            screen.untilRead("late autumn; winter");
            screen.untilRead("Write 2 files");
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            assertThat(said(first, "SEASON")).containsExactly("late autumn", "winter");
            assertThat(said(second, "SEASON")).containsExactly("late autumn", "winter");
        }
    }

    @Test
    void aValueThatIsTypedAndTakenAwayAgainIsNoEditWhereFilesDiffer() throws Exception {
        try (var screen = open()) {
            Screen.run(() -> lines(screen, "Title").getFirst().setText("Song"));
            screen.untilRead("Write 2 files");
            Screen.run(() -> lines(screen, "Title").getFirst().setText(""));
            screen.untilRead("Nothing to write yet");
            assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Sleepwalker");
        }
    }

    @Test
    void someComposersStandOnLinesOfTheirOwn() throws Exception {
        try (var screen = open()) {
            Screen.run(() -> {
                lines(screen, "Composer").getFirst().setText("William Butler");
                lines(screen, "Composer").getFirst().requestFocus();
            });
            screen.press(KeyCode.ENTER);
            Screen.run(() -> lines(screen, "Composer").getLast().setText("Owen Pallett"));
            screen.untilRead("William Butler; Owen Pallett");
            screen.untilRead("Write 2 files");
            screen.say("Write 2 files");
            screen.untilRead("2 files written");
            assertThat(Sample.read(second).tags().values().get(TagField.COMPOSER))
                    .containsExactly("William Butler", "Owen Pallett");
            Screen.until("two lines", () -> lines(screen, "Composer").size() == 2);
        }
    }
}
