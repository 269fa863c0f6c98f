package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the film page shows beyond its rows: duplicates, versions, other releases, the listener's own order. */
class FilmPageTest {
    private static final Settings ENGLISH = Settings.FIRST.with(Settings.Language.ENGLISH);

    @TempDir
    private Path home;

    private static List<String> titles(Screen screen) {
        return screen.rows().stream().map(l -> l.row().track().title()).toList();
    }

    private static void untilFirst(Screen screen, String... titles) throws InterruptedException {
        Screen.until(
                String.join(", ", titles),
                () -> titles(screen).size() >= titles.length
                        && titles(screen).subList(0, titles.length).equals(List.of(titles)));
    }

    private static void ownOrder(Screen screen) throws InterruptedException {
        screen.say("My order");
        Screen.until("17 rows", () -> screen.rows().size() == 17);
    }

    @Test
    void theFilesOfOneRecordingStandTogetherAndTheBestSaysWhy() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            Screen.run(() -> screen.rows().get(2).unfold());
            var words = screen.words();
            int best = words.indexOf("The best of 2 files: this one plays");
            assertThat(words.get(best + 1)).isEqualTo("Music/Her OST/1-07 Song On The Beach.m4a");
            int other = words.indexOf("Music/Her OST/Her OST - Song On The Beach.mp3");
            assertThat(other).isGreaterThan(best);
            assertThat(words.get(other - 1))
                    .startsWith("Duplicate. The one that plays has ")
                    .contains(", not ");
        }
    }

    @Test
    void theVersionsOfASongStandOnAShelfAndPlay() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            assertThat(screen.words())
                    .contains(
                            "Versions of The Moon Song",
                            "The Moon Song (Studio Version Duet)",
                            "#12 Her OST (list of thirteen)");
            assertThat(Screen.ask(() -> screen.scene().getRoot().lookupAll(".version")))
                    .hasSize(3);
            screen.fire(".version");
            Screen.until("it plays", () -> screen.player().queue().stream()
                    .map(QueueItem::title)
                    .toList()
                    .equals(List.of("The Moon Song (Film Version)")));
            screen.say("It's Blitz!");
            Screen.until("one row", () -> screen.rows().size() == 1);
            assertThat(screen.find(".version")).isEmpty();
        }
    }

    @Test
    void oneReleaseIsHeldAgainstAnotherUntilThatIsStopped() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            screen.choose(".page-menu", "Compare", "With Her (Original Score)");
            screen.untilSeen(".compare-line");
            assertThat(screen.rows()).isEmpty();
            assertThat(screen.words())
                    .contains(
                            "Only on Her OST (list of thirteen) · 3",
                            "On both · 10",
                            "Only on Her (Original Score) · 3");
            screen.choose(".page-menu", "Stop comparing");
            Screen.until("rows", () -> screen.rows().size() == 13);
        }
    }

    @Test
    void theTracksOfTwoReleasesAreWalkedAndPlayedByKeys() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            screen.choose(".page-menu", "Compare", "With Her (Original Score)");
            screen.untilSeen(".compare-side");
            var first = screen.focus().orElseThrow();
            assertThat(first.getStyleClass()).contains("compare-side");
            screen.press(KeyCode.DOWN);
            var second = screen.focus().orElseThrow();
            assertThat(second.getStyleClass()).contains("compare-side");
            assertThat(second).isNotSameAs(first);
            screen.press(KeyCode.UP);
            assertThat(screen.focus()).contains(first);
            var here = Screen.ask(() -> screen.all().stream()
                    .filter(n -> n.getStyleClass().containsAll(List.of("compare-side", "here")))
                    .toList());
            Screen.run(() -> here.getLast().requestFocus());
            screen.press(KeyCode.ENTER);
            Screen.until("it plays", () -> screen.player().state().current().isPresent());
            Screen.until("it is marked", () -> here.getLast().getStyleClass().contains("playing"));
        }
    }

    @Test
    void aWordGivenOnTheRowIsTakenBackAndGivenAgainByKeys() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            screen.control(KeyCode.Z);
            screen.untilRead("Nothing to take back");
            Screen.run(() -> screen.find(".track.doubtful").orElseThrow().requestFocus());
            screen.press(KeyCode.Y);
            Screen.until("confirmed", () -> screen.find(".track.doubtful").isEmpty());
            screen.control(KeyCode.Z);
            screen.untilSeen(".track.doubtful");
            screen.untilRead("Taken back: ");
            screen.control(KeyCode.Y);
            Screen.until("confirmed again", () -> screen.find(".track.doubtful").isEmpty());
            screen.untilRead("Done again: ");
        }
    }

    @Test
    void theKeysMoveATrackInTheListenersOrderAndUndoTakesItBack() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            ownOrder(screen);
            Screen.run(() -> screen.rows().get(1).requestFocus());
            screen.press(KeyCode.UP, KeyCombination.ALT_DOWN);
            untilFirst(screen, "Dimensions", "Sleepwalker", "Song On The Beach");
            assertThat(screen.focus()).contains(screen.rows().getFirst());
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            untilFirst(screen, "Sleepwalker", "Song On The Beach", "Dimensions");
            screen.control(KeyCode.Z);
            untilFirst(screen, "Sleepwalker", "Dimensions", "Song On The Beach");
        }
        try (var screen = Screen.again(home)) {
            screen.untilSeen(".track");
            ownOrder(screen);
            screen.control(KeyCode.Z);
            untilFirst(screen, "Dimensions", "Sleepwalker", "Song On The Beach");
        }
    }

    @Test
    void theMouseMovesATrackInTheListenersOrder() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            ownOrder(screen);
            Screen.run(() -> {
                screen.scene().getRoot().applyCss();
                screen.scene().getRoot().layout();
                var rows = screen.rows();
                double down = middle(rows.get(3)) + 8;
                var row = rows.getFirst();
                mouse(row, MouseEvent.MOUSE_PRESSED, middle(row));
                mouse(row, MouseEvent.MOUSE_DRAGGED, middle(row) + 20);
                mouse(row, MouseEvent.MOUSE_DRAGGED, down);
                assertThat(row.getStyleClass()).contains("dragged");
                mouse(row, MouseEvent.MOUSE_RELEASED, down);
            });
            untilFirst(screen, "Dimensions", "Song On The Beach", "Morning Talk Supersymmetry", "Sleepwalker");
        }
    }

    @Test
    void theOrderOfAReleaseIsNotMoved() throws Exception {
        try (var screen = Screen.filmPage(home, ENGLISH)) {
            Screen.run(() -> screen.rows().get(1).requestFocus());
            screen.press(KeyCode.UP, KeyCombination.ALT_DOWN);
            assertThat(screen.focus()).contains(screen.rows().get(1));
            screen.control(KeyCode.Z);
            assertThat(screen.library().orders().undo("her")).isFalse();
        }
    }

    private static double middle(Node row) {
        Bounds bounds = row.localToScene(row.getLayoutBounds());
        return bounds.getCenterY();
    }

    private static void mouse(Node row, EventType<MouseEvent> type, double sceneY) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        double sceneX = row.localToScene(20, 0).getX();
        row.fireEvent(new MouseEvent(
                type,
                sceneX,
                sceneY,
                sceneX,
                sceneY,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null));
    }
}
