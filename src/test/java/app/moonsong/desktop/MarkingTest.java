package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.labels.LabelEditor;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.labels.Label;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Marked;
import app.moonsong.library.labels.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stars and labels in the window. */
class MarkingTest {
    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Labels labels() {
        return new Labels(screen.library());
    }

    private Marked said(int row) {
        var thing = Screen.ask(() -> screen.rows().get(row).row().track());
        return Labels.together(List.of(Subject.of(thing)), labels().marked());
    }

    private void at(int row) {
        Screen.run(() -> screen.rows().get(row).requestFocus());
    }

    private void untilStars(int row, int halfStars) throws InterruptedException {
        Screen.until(halfStars + " half stars", () -> said(row).halfStars() == halfStars);
    }

    private void write(String selector, String words) throws InterruptedException {
        screen.untilSeen(selector);
        Screen.run(() -> {
            var box = (TextField) screen.find(selector).orElseThrow();
            box.setText(words);
            box.fireEvent(new javafx.event.ActionEvent());
        });
    }

    @Test
    void keysGiveStarsAndHalvesAndTakeThemBack() throws Exception {
        at(2);
        screen.press(KeyCode.DIGIT4);
        untilStars(2, 8);
        screen.press(KeyCode.DIGIT3, KeyCombination.SHIFT_DOWN);
        untilStars(2, 5);
        Screen.until("half a star is seen", () -> screen.find(".star.half").isPresent());
        screen.press(KeyCode.NUMPAD0);
        untilStars(2, 0);
        screen.control(KeyCode.Z);
        untilStars(2, 5);
        screen.control(KeyCode.Z);
        untilStars(2, 8);
        screen.press(KeyCode.DIGIT6);
        screen.press(KeyCode.DIGIT1, KeyCombination.ALT_DOWN);
        assertThat(said(2).halfStars()).isEqualTo(8);
    }

    @Test
    void whatIsWrittenIsNotTakenForStars() throws Exception {
        screen.control(KeyCode.DIGIT2);
        screen.untilSeen(".table-row-cell:filled");
        Screen.run(() -> {
            var table = (TableView<?>) screen.find(".files").orElseThrow();
            table.getSelectionModel().selectAll();
            screen.find(".search-box").orElseThrow().requestFocus();
        });
        screen.press(KeyCode.DIGIT4);
        screen.press(KeyCode.L);
        assertThat(screen.find(".label-editor")).isEmpty();
        Screen.run(() -> screen.find(".files").orElseThrow().requestFocus());
        screen.press(KeyCode.DIGIT1);
        Screen.until("rated", () -> !labels().marked().isEmpty());
        screen.control(KeyCode.Z);
        Screen.until("by one edit", () -> labels().marked().isEmpty());
    }

    @Test
    void aLabelIsMadeByItsWordPutOnAndTakenOff() throws Exception {
        at(3);
        screen.press(KeyCode.L);
        write(".label-editor .text-field", "비 오는 날");
        Screen.until("the label", () -> said(3).labels().equals(List.of("비 오는 날")));
        Screen.until("its chip", () -> screen.find(".track .chip").isPresent());
        write(".label-editor .text-field", "비 오는 날");
        Screen.until("taken off", () -> said(3).labels().isEmpty());
        screen.press(KeyCode.DIGIT5);
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.find(".label-editor")).isEmpty();
        assertThat(said(3).halfStars()).isZero();
        assertThat(screen.focus()).contains(screen.rows().get(3));
        screen.control(KeyCode.Z);
        Screen.until("on again", () -> said(3).labels().equals(List.of("비 오는 날")));
    }

    @Test
    void theEditorOffersWhatFitsAndSaysWhatOnlySomeHave() throws Exception {
        var tracks = Screen.ask(
                () -> screen.rows().stream().map(r -> r.row().track()).toList());
        labels().add("rain", List.of(List.of(Subject.of(tracks.get(0)))));
        labels().add("work", List.of());
        screen.control(KeyCode.DIGIT2);
        screen.untilSeen(".table-row-cell:filled");
        Screen.run(() -> ((TableView<?>) screen.find(".files").orElseThrow())
                .getSelectionModel()
                .selectAll());
        screen.press(KeyCode.DIGIT2); // any edit lets the window read again
        Screen.until("many rated", () -> labels().marked().size() > 5);
        screen.press(KeyCode.L);
        Screen.until("some", () -> screen.find(".label-choice .some").isPresent());
        Screen.run(() -> ((TextField) screen.find(".label-editor .text-field").orElseThrow()).setText("wo"));
        Screen.until("one fits", () -> screen.find(".label-choice .some").isEmpty());
        assertThat(screen.find(".label-choice").orElseThrow().lookupAll(".pill-choice"))
                .extracting(n -> ((ToggleButton) n).getText())
                .containsExactly("work");
        assertThat(Screen.ask(() -> screen.all().stream()
                        .filter(LabelEditor.class::isInstance)
                        .count()))
                .isEqualTo(1);
    }

    @Test
    void labelsAreRenamedColoredMergedAndDeletedOnTheirPage() throws Exception {
        var tracks = Screen.ask(
                () -> screen.rows().stream().map(r -> r.row().track()).toList());
        labels().add("rain", List.of(List.of(Subject.of(tracks.get(0)))));
        labels().add("snow", List.of(List.of(Subject.of(tracks.get(0))), List.of(Subject.of(tracks.get(1)))));
        at(0);
        screen.press(KeyCode.DIGIT1); // any edit lets the window read again
        screen.control(KeyCode.DIGIT4);
        screen.untilRead("on 2 things");
        screen.press(KeyCode.F2);
        write(".label-name", "drizzle");
        Screen.until("renamed", () -> names().equals(List.of("drizzle", "snow")));
        Screen.until("seen", () -> more("drizzle").isPresent());
        Screen.run(() -> ((Menu) more("drizzle").orElseThrow().getItems().get(2))
                .getItems()
                .getFirst()
                .fire());
        Screen.until("one", () -> labels().all().size() == 1);
        assertThat(labels().all().getFirst().count()).isEqualTo(2);
        screen.control(KeyCode.Z);
        Screen.until("two again", () -> names().equals(List.of("drizzle", "snow")));
        Screen.until("seen", () -> list().getItems().size() == 2);
        Screen.run(() -> list().getSelectionModel().select(1));
        screen.press(KeyCode.DELETE);
        Screen.until("deleted", () -> names().equals(List.of("drizzle")));
        Screen.until(
                "seen", () -> list().getItems().size() == 1 && more("drizzle").isPresent());
        Screen.run(() -> more("drizzle").orElseThrow().getItems().stream()
                .filter(i -> "Show what has it".equals(i.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        screen.untilSeen(".hit");
    }

    private Optional<MenuButton> more(String label) {
        return screen.all().stream()
                .filter(n -> n.getStyleClass().contains("label-more"))
                .map(MenuButton.class::cast)
                .filter(m -> m.getAccessibleText().contains(label))
                .findFirst();
    }

    @Test
    void whatASearchFoundIsRatedAndLabelledLikeEverythingElse() throws Exception {
        screen.type("owl");
        screen.untilSeen(".hits .mark-box");
        Screen.run(() -> {
            var hits = (ListView<?>) screen.find(".hits").orElseThrow();
            hits.requestFocus();
            hits.getSelectionModel().selectLast();
        });
        screen.press(KeyCode.DIGIT4);
        Screen.until("rated", () -> labels().marked().values().stream().anyMatch(m -> m.halfStars() == 8));
        Screen.until("it is seen", () -> screen.find(".hits .star.full").isPresent());
        screen.press(KeyCode.L);
        write(".label-editor .text-field", "밤");
        screen.untilSeen(".hits .chip");
        screen.press(KeyCode.ESCAPE);
        screen.control(KeyCode.Z);
        Screen.until("the label is gone", () -> screen.find(".hits .chip").isEmpty());
    }

    @Test
    void rowsOfAPlaylistAreRatedAtOnceAndOneKeyTakesItBack() throws Exception {
        Shelves.fill(screen);
        Shelves.open(screen, "비 오는 날");
        Screen.run(() -> {
            var rows = (ListView<?>) screen.find(".playlist-rows").orElseThrow();
            rows.requestFocus();
            rows.getSelectionModel().clearSelection();
            rows.getSelectionModel().select(0);
            rows.getSelectionModel().select(3);
        });
        screen.press(KeyCode.DIGIT5);
        Screen.until("two", () -> labels().marked().size() == 2);
        screen.control(KeyCode.Z);
        Screen.until("none", () -> labels().marked().isEmpty());
        assertThat(screen.words()).contains("비 오는 날");
    }

    @Test
    void theMouseGivesHalfStarsAndTheSameOnceMoreTakesThemAway() throws Exception {
        at(1);
        click(3, 1);
        untilStars(1, 7);
        click(3, 12);
        untilStars(1, 8);
        click(3, 12);
        untilStars(1, 0);
        assertThat(screen.player().queue()).isEmpty();
    }

    /** Clicks a star of the second row twice as quickly as a row is played by. */
    private void click(int star, double x) {
        Screen.run(() -> {
            var node = List.copyOf(screen.rows().get(1).lookupAll(".star")).get(star);
            var at = node.localToScene(x, 5);
            node.fireEvent(Screen.mouse(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), 2));
        });
    }

    @SuppressWarnings("unchecked") // the page has one list, of labels
    private ListView<Label> list() {
        return (ListView<Label>) screen.find(".labels").orElseThrow();
    }

    private List<String> names() {
        return labels().all().stream().map(Label::name).toList();
    }

    @Test
    void withoutLabelsThePageSaysHowOneIsMade() throws Exception {
        screen.control(KeyCode.DIGIT4);
        screen.untilRead("press L");
        assertThat(screen.words()).contains("No labels yet");
    }
}
