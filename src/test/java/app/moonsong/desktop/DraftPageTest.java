package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.Text;
import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.film.TracklistColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tracklist is pasted, looked at, corrected and saved. */
class DraftPageTest {
    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final Settings ENGLISH = Settings.FIRST.with(Settings.Language.ENGLISH);
    private static final String LINE =
            "Sleepwalker | DimensionsSong On The Beach | Morning Talk SupersymmetryOwlMilk & Honey"
                    + " (Alan Watts & 641) Loneliness #4 Other People's Letters | Divorce Papers";

    @TempDir
    private Path home;

    @Test
    void whatIsPastedShowsAtOnceAndTheFilmsOtherReleasesCutIt() throws Exception {
        try (var screen = page(ENGLISH)) {
            paste(screen, LINE);
            untilRows(screen, 8);
            screen.untilRead("8 tracks · 6 to check");
            assertThat(cells(screen, TracklistColumn.TITLE)).contains("Owl", "Divorce Papers");
            assertThat(button(screen, "Save").isDisabled()).isTrue();
            screen.untilRead("Which film is this music from?");
            field(screen, "Film", "her");
            screen.untilRead("8 tracks · 0 to check");
            assertThat(button(screen, "Save").isDisabled()).isFalse();
        }
    }

    @Test
    void everyCellCanBeCorrectedAndTheCorrectionUndone() throws Exception {
        try (var screen = page(ENGLISH)) {
            paste(screen, "OwlNest | Coda");
            untilRows(screen, 3);
            screen.untilRead("Cut at a capital");
            write(screen, 0, TracklistColumn.TITLE, "Owls");
            Screen.until(
                    "corrected",
                    () -> cells(screen, TracklistColumn.TITLE).getFirst().equals("Owls"));
            write(screen, 0, TracklistColumn.LENGTH, "3.05");
            field(screen, "Film", "Nest");
            screen.untilRead("Line 1: “3.05” is not a length. Write minutes:seconds, as in 3:07.");
            Screen.until("marked", () -> screen.find(".draft .table-cell.wrong").isPresent());
            assertThat(button(screen, "Save").isDisabled()).isTrue();
            screen.say("Undo");
            Screen.until(
                    "undone",
                    () -> cells(screen, TracklistColumn.LENGTH).getFirst().isEmpty());
            screen.say("Undo");
            Screen.until(
                    "undone",
                    () -> cells(screen, TracklistColumn.TITLE).getFirst().equals("Owl"));
        }
    }

    @Test
    void rowsAreJoinedRemovedAndAddedAndNumberedAnew() throws Exception {
        try (var screen = page(ENGLISH)) {
            paste(screen, "OwlNest | Coda | Rain");
            untilRows(screen, 4);
            choose(screen, 0);
            screen.say("Join with the next");
            untilRows(screen, 3);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("Owl Nest", "Coda", "Rain");
            choose(screen, 1);
            Screen.run(() -> grid(screen).requestFocus());
            screen.press(KeyCode.DELETE);
            untilRows(screen, 2);
            assertThat(cells(screen, TracklistColumn.POSITION)).containsExactly("1", "2");
            screen.say("Add row");
            untilRows(screen, 3);
            screen.say("Undo");
            screen.say("Undo");
            untilRows(screen, 3);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("Owl Nest", "Coda", "Rain");
        }
    }

    @Test
    void aTitleIsCutWhereOneWritesAndJoinedByKeys() throws Exception {
        try (var screen = page(ENGLISH)) {
            paste(screen, "owl nest | Coda");
            untilRows(screen, 2);
            var field = writeTitle(screen, 0, "owl");
            Screen.run(() -> field.fireEvent(key(KeyCode.ENTER, true)));
            untilRows(screen, 3);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("owl", "nest", "Coda");
            assertThat(cells(screen, TracklistColumn.POSITION)).containsExactly("1", "2", "3");
            choose(screen, 0);
            Screen.run(() -> grid(screen).requestFocus());
            screen.press(KeyCode.J);
            untilRows(screen, 2);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("owl nest", "Coda");
            var second = writeTitle(screen, 1, "");
            Screen.run(() -> second.fireEvent(key(KeyCode.BACK_SPACE, false)));
            untilRows(screen, 1);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("owl nest Coda");
            writeTitle(screen, 0, "owl nest");
            screen.say("Split at the cursor");
            untilRows(screen, 2);
            screen.control(KeyCode.Z);
            untilRows(screen, 1);
            screen.control(KeyCode.Y);
            untilRows(screen, 2);
            screen.press(KeyCode.INSERT);
            untilRows(screen, 3);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("owl nest", "", "Coda");
        }
    }

    @Test
    void composerAndRecordingCanBeSeenAndCorrected() throws Exception {
        try (var screen = page(ENGLISH)) {
            Screen.run(() -> grid(screen).requestFocus());
            screen.control(KeyCode.Z);
            screen.untilRead("Nothing to take back");
            paste(screen, "1. Owl\n2. Night Owl");
            untilRows(screen, 2);
            assertThat(column(screen, TracklistColumn.RECORDING).isVisible()).isFalse();
            screen.say("Composer and recording");
            assertThat(column(screen, TracklistColumn.RECORDING).isVisible()).isTrue();
            field(screen, "Film", "her");
            Screen.until("the other releases are asked", () -> cells(screen, TracklistColumn.RECORDING)
                    .equals(List.of("owl", "")));
            write(screen, 1, TracklistColumn.RECORDING, "owl-night");
            write(screen, 1, TracklistColumn.COMPOSER, "Cy Doe");
            field(screen, "Release", "Blog");
            Screen.until("it can be saved", () -> !button(screen, "Save").isDisabled());
            screen.say("Save");
            screen.untilRead("Saved");
            var tracks = screen.library()
                    .film("her")
                    .orElseThrow()
                    .film()
                    .release("blog")
                    .orElseThrow()
                    .tracks();
            assertThat(tracks).extracting(Track::recording).containsExactly("owl", "owl-night");
            assertThat(tracks.get(1).composer()).isEqualTo("Cy Doe");
        }
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, control, false, false);
    }

    @Test
    void whatIsSavedIsAFilmAndCanBeTakenBack() throws Exception {
        try (var screen = page(ENGLISH)) {
            paste(screen, "1. Owl (부엉이) 3:05\n2. Coda (끝) 1:10");
            field(screen, "Film", "Night Nest");
            field(screen, "Composer", "Cy Doe");
            Screen.until("it can be saved", () -> !button(screen, "Save").isDisabled());
            screen.say("Save");
            screen.untilRead("Saved");
            var film = film(screen).orElseThrow();
            assertThat(film.releases().getFirst().tracks())
                    .extracting(Track::composer)
                    .containsOnly("Cy Doe");
            screen.say("Undo");
            Screen.until("taken back", () -> film(screen).isEmpty());
            Screen.until("it can be saved", () -> !button(screen, "Save").isDisabled());
            screen.say("Save");
            screen.say("Show the film");
            screen.untilRead("Night Nest");
            assertThat(film(screen)).contains(film);
        }
    }

    @Test
    void aDroppedTracklistIsShownBeforeItIsKept() throws Exception {
        var cue = Files.writeString(
                Files.createDirectories(home).resolve("list.cue"),
                "TITLE \"Night Boats\"\nFILE \"a.wav\" WAVE\n TRACK 01 AUDIO\n  TITLE \"Harbour\"\n  INDEX 01 00:00:00\n");
        var broken = Files.writeString(home.resolve("broken.json"), "{\"media\":");
        try (var screen = page(ENGLISH)) {
            drop(screen, cue);
            untilRows(screen, 1);
            assertThat(cells(screen, TracklistColumn.TITLE)).containsExactly("Harbour");
            Screen.until(
                    "the release is named",
                    () -> fieldNamed(screen, "Release").getText().equals("Night Boats"));
            drop(screen, broken);
            screen.untilRead("The JSON is not whole.");
            assertThat(cells(screen, TracklistColumn.TITLE)).isEmpty();
        }
    }

    @Test
    void cancelForgetsWhatWasPasted() throws Exception {
        try (var screen = page(ENGLISH)) {
            paste(screen, "1. Owl\n2. Coda");
            untilRows(screen, 2);
            screen.say("Cancel");
            screen.fire(".add-tracklist");
            screen.untilSeen(".draft-box");
            assertThat(cells(screen, TracklistColumn.TITLE)).isEmpty();
            assertThat(((TextArea) screen.find(".draft-box").orElseThrow()).getText())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "ENGLISH,DARK", "KOREAN,LIGHT", "KOREAN,DARK"})
    void thePageIsSeenInBothLanguagesAndColours(Settings.Language language, Settings.Look look) throws Exception {
        var name =
                look.name().toLowerCase(Locale.ROOT) + "-" + language.locale().getLanguage();
        var picture = PICTURES.resolve("tracklist-" + name + ".png");
        try (var screen = page(Settings.FIRST.with(language).with(look))) {
            paste(screen, LINE + " | Scarlett Johansson - The Moon Song");
            untilRows(screen, 9);
            write(screen, 7, TracklistColumn.LENGTH, "2.10");
            Screen.run(() -> fieldNamed(screen, new Text(language.locale()).get("draft.film"))
                    .setText("Her Copy"));
            screen.untilSeen(".draft .table-cell.wrong");
            screen.picture(picture);
        }
        var image = ImageIO.read(picture.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 800);
    }

    private Screen page(Settings settings) throws Exception {
        var screen = Screen.open(home.resolve("home"), settings, Music.folder());
        screen.control(KeyCode.DIGIT1);
        screen.fire(".add-tracklist");
        screen.untilSeen(".draft-box");
        return screen;
    }

    private static void paste(Screen screen, String text) {
        Screen.run(() -> ((TextArea) screen.find(".draft-box").orElseThrow()).setText(text));
    }

    private static void drop(Screen screen, Path file) {
        Screen.run(() -> ((Shell) screen.scene().getRoot()).take(List.of(file)));
    }

    @SuppressWarnings("unchecked") // the page has one table, of row numbers
    private static TableView<Integer> grid(Screen screen) {
        return (TableView<Integer>) screen.find(".draft").orElseThrow();
    }

    private static void untilRows(Screen screen, int rows) throws InterruptedException {
        Screen.until(rows + " rows", () -> grid(screen).getItems().size() == rows);
    }

    private static List<String> cells(Screen screen, TracklistColumn of) {
        return Screen.ask(() -> grid(screen).getItems().stream()
                .map(i -> String.valueOf(column(screen, of).getCellData(i)))
                .toList());
    }

    private static TableColumn<Integer, ?> column(Screen screen, TracklistColumn of) {
        return grid(screen).getColumns().stream()
                .filter(c -> of.header().equals(c.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a title as the keyboard does and puts the caret behind its beginning. */
    private static TextField writeTitle(Screen screen, int row, String beginning) throws InterruptedException {
        Screen.run(() -> {
            grid(screen).requestFocus();
            choose(screen, row);
            grid(screen).layout();
            grid(screen).edit(row, grid(screen).getColumns().get(2));
        });
        screen.untilSeen(".draft .text-field");
        return Screen.ask(() -> {
            var field = (TextField) screen.find(".draft .text-field").orElseThrow();
            field.requestFocus();
            field.positionCaret(beginning.length());
            return field;
        });
    }

    private static void choose(Screen screen, int row) {
        Screen.run(() -> grid(screen)
                .getSelectionModel()
                .clearAndSelect(row, grid(screen).getColumns().get(2)));
    }

    /** Writes in a cell as the keyboard does: the cell becomes a field, takes the words and Enter. */
    private static void write(Screen screen, int row, TracklistColumn of, String words) throws InterruptedException {
        Screen.run(() -> {
            grid(screen).requestFocus();
            grid(screen).scrollTo(row);
            grid(screen).layout();
            grid(screen).edit(row, columnOfTexts(screen, of));
        });
        screen.untilSeen(".draft .text-field");
        Screen.run(() -> {
            var field = (TextField) screen.find(".draft .text-field").orElseThrow();
            field.setText(words);
            field.getOnAction().handle(new javafx.event.ActionEvent(field, field));
        });
    }

    @SuppressWarnings("unchecked") // the table's columns are of texts
    private static TableColumn<Integer, String> columnOfTexts(Screen screen, TracklistColumn of) {
        return (TableColumn<Integer, String>) column(screen, of);
    }

    private static TextField fieldNamed(Screen screen, String name) {
        return screen.all().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(f -> name.equals(f.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void field(Screen screen, String name, String words) {
        Screen.run(() -> fieldNamed(screen, name).setText(words));
    }

    private static Button button(Screen screen, String words) {
        return Screen.ask(() -> screen.all().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> words.equals(b.getText()))
                .findFirst()
                .orElseThrow());
    }

    private static Optional<Film> film(Screen screen) {
        return screen.library().film("night-nest").map(v -> v.film());
    }
}
