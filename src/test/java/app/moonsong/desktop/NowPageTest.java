package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.Text;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Passage;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.LineTo;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NowPageTest {
    @TempDir
    private Path home;

    @Test
    void theBarsCoverLeadsToWhatPlaysAndItsWaveToAPlace() throws Exception {
        try (var screen = playing()) {
            openByTheCover(screen);
            assertThat(((Labeled) screen.find(".now-large").orElseThrow()).getText())
                    .isEqualTo("Sleepwalker");
            assertThat(screen.words()).contains("슬립워커", "Composed by William Butler; Owen Pallett");
            Screen.until("its wave is drawn", () -> drawn(screen) > 100);
            Screen.run(() -> {
                var wave = screen.find(".wave").orElseThrow();
                click(wave, wave.getLayoutBounds().getWidth() / 2);
            });
            Screen.until(
                    "half of it is over",
                    () -> screen.player().state().position().toSeconds() >= 15);
            assertThat(screen.player().state().position().toSeconds()).isLessThan(20);
        }
    }

    @Test
    void whatIsPlayedAgainAndAgainStandsOnTheWave() throws Exception {
        try (var screen = playing()) {
            screen.control(KeyCode.P);
            screen.untilSeen(".now-large");
            var item = screen.player().state().current().orElseThrow();
            long length = screen.player().state().length().toMillis();
            var passage = new Passage(item, Duration.ofMillis(length / 4), Duration.ofMillis(length * 3 / 4));
            screen.player().setPassage(Optional.of(passage));
            Screen.until("the passage is shown", () -> screen.find(".wave-passage")
                    .filter(Node::isVisible)
                    .filter(n -> n.getLayoutX() > 0)
                    .isPresent());
            var words = "Repeats " + Text.time(passage.from()) + "–" + Text.time(passage.to());
            Screen.until("the bar says so", () -> saidByTheBar(screen).equals(Optional.of(words)));
            double width = screen.find(".wave").orElseThrow().getLayoutBounds().getWidth();
            var shown = screen.find(".wave-passage").orElseThrow();
            assertThat(shown.getLayoutX()).isCloseTo(width / 4, within(1.0));
            assertThat(shown.getLayoutBounds().getWidth()).isCloseTo(width / 2, within(1.0));
            screen.player().setPassage(Optional.empty());
            Screen.until(
                    "it is gone",
                    () -> screen.find(".wave-passage").filter(Node::isVisible).isEmpty());
            Screen.until("no more", () -> saidByTheBar(screen).isEmpty());
        }
    }

    /** What the music will not go beyond by itself. */
    private static Optional<String> saidByTheBar(Screen screen) {
        return screen.find(".stop-menu.mode-on").map(Node::getAccessibleText);
    }

    @Test
    void theNextOneIsShownAsItBegins() throws Exception {
        try (var screen = playing()) {
            screen.control(KeyCode.P);
            screen.untilSeen(".now-large");
            screen.control(KeyCode.RIGHT);
            Screen.until("the next one", () -> screen.find(".now-large")
                    .map(n -> ((Labeled) n).getText())
                    .equals(Optional.of("Dimensions")));
        }
    }

    @Test
    void whereNothingPlaysThePageSaysWhatToDo() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.control(KeyCode.P);
            screen.untilRead("Play a film, and its music is shown here.");
        }
    }

    @Test
    void whatIsTakenOutOfTheQueueComesBackByAKey() throws Exception {
        try (var screen = playing()) {
            int before = screen.player().queue().size();
            choose(screen.openQueue(), 1);
            screen.press(KeyCode.DELETE);
            Screen.until("one less", () -> screen.player().queue().size() == before - 1);
            screen.control(KeyCode.Z);
            Screen.until("all again", () -> screen.player().queue().size() == before);
        }
    }

    @Test
    void aQueueThatWasReplacedComesBackByTwoKeys() throws Exception {
        try (var screen = playing()) {
            var before = screen.player().queue();
            screen.player().play(List.of(before.getLast()), 0);
            Screen.until("another", () -> screen.player().queue().size() == 1);
            screen.control(KeyCode.U);
            screen.untilSeen(".queue .list-cell:filled");
            screen.control(KeyCode.Z);
            Screen.until("all again", () -> screen.player().queue().equals(before));
        }
    }

    @Test
    void whatComesNextIsShownAsItIsAlsoAfterMemoryWasTidied() throws Exception {
        try (var screen = playing()) {
            openByTheCover(screen);
            var second = screen.player().queue().get(1).title();
            Screen.until("next", () -> screen.words().contains(second));
            System.gc();
            screen.player().remove(1);
            Screen.until("gone", () -> !screen.words().contains(second));
        }
    }

    @Test
    void whatComesNextIsShownAsShufflingAndRepeatingHaveIt() throws Exception {
        try (var screen = playing()) {
            openByTheCover(screen);
            var all = screen.player().queue();
            screen.player().jump(all.getLast());
            screen.untilRead("This is the last one.");
            screen.player().changeModes(m -> m.with(Repeat.ALL));
            Screen.until("it begins again", () -> shownNext(screen).equals(titles(all.subList(0, Player.UPCOMING))));
            screen.player().changeModes(m -> m.with(Shuffle.TRACKS));
            Screen.until("in another order", () -> !shownNext(screen).equals(titles(all.subList(0, Player.UPCOMING))));
            Screen.until("as it is drawn", () -> shownNext(screen)
                    .equals(titles(screen.player().upcoming())));
        }
    }

    private static List<String> shownNext(Screen screen) {
        return Screen.ask(() -> screen.find(".now-below").orElseThrow().lookupAll(".track-title").stream()
                .map(n -> ((Labeled) n).getText())
                .toList());
    }

    private static List<String> titles(List<QueueItem> items) {
        return items.stream().map(QueueItem::title).toList();
    }

    private static void choose(ListView<?> list, int row) {
        Screen.run(() -> {
            list.requestFocus();
            list.getSelectionModel().select(row);
        });
    }

    @Test
    void whatWasMovedByAKeyStaysChosenAndAfterWhatIsTakenOutTheNextIs() throws Exception {
        try (var screen = playing()) {
            var before = List.copyOf(screen.player().queue());
            var list = screen.openQueue();
            choose(list, 1);
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            Screen.until("two down", () -> list.getItems().indexOf(before.get(1)) == 3);
            Screen.until("chosen", () -> before.get(1)
                    .equals(list.getSelectionModel().getSelectedItem()));
            screen.press(KeyCode.DELETE);
            Screen.until("taken out", () -> !list.getItems().contains(before.get(1)));
            Screen.until("the next", () -> list.getSelectionModel().getSelectedIndex() == 3);
            screen.press(KeyCode.DELETE);
            Screen.until("and the next", () -> !list.getItems().contains(before.get(4)));
        }
    }

    @Test
    void whatWasHeardIsPlayedAgainAndTheQueueStays() throws Exception {
        try (var screen = playing()) {
            var queue = screen.player().queue();
            var last = queue.getLast();
            new Listening(screen.library())
                    .heard(new Heard(last.path(), "Heard before", "", "", last.length(), Instant.now()));
            screen.control(KeyCode.U);
            screen.say("Played");
            screen.untilRead("Heard before");
            Screen.run(() -> ((ListView<?>) screen.find(".queue .list-view").orElseThrow())
                    .getSelectionModel()
                    .select(0));
            screen.press(KeyCode.ENTER);
            Screen.until("it plays", () -> screen.player()
                    .state()
                    .current()
                    .map(QueueItem::title)
                    .equals(Optional.of("Heard before")));
            assertThat(screen.player().queue()).containsAll(queue);
        }
    }

    @Test
    void aKeyPutsTheSmallPlayerInThePlaceOfTheWindowAndBack() throws Exception {
        try (var screen = playing()) {
            screen.control(KeyCode.M);
            Screen.until("the small one", () -> mini().isPresent());
            var small = mini().orElseThrow();
            assertThat(Screen.ask(small::isAlwaysOnTop)).isTrue();
            Screen.until("the large one is away", () -> large().isEmpty());
            Screen.until("it says what plays", () -> small.getScene().getRoot().lookupAll(".now-title").stream()
                    .anyMatch(n -> ((Labeled) n).getText().equals("Sleepwalker")));
            var picture = Path.of(System.getProperty("pictures", "target/pictures"), "mini.png");
            Screen.picture(small.getScene(), picture);
            assertThat(picture).exists();
            screen.control(KeyCode.M);
            Screen.until("the large one", () -> mini().isEmpty() && large().isPresent());
            screen.control(KeyCode.M);
            Screen.until("the small one again", () -> mini().isPresent() && large().isEmpty());
            screen.host().raise().orElseThrow().run();
            Screen.until("the large one again", () -> mini().isEmpty() && large().isPresent());
        }
    }

    @Test
    void aKeyThatIsForAPageBringsTheWindowBack() throws Exception {
        try (var screen = playing()) {
            screen.control(KeyCode.M);
            Screen.until("the small one", () -> mini().isPresent() && large().isEmpty());
            screen.press(KeyCode.SPACE);
            Screen.until("paused", () -> screen.player().state().status() == Status.PAUSED);
            assertThat(mini()).isPresent();
            screen.control(KeyCode.DIGIT1);
            Screen.until("the large one", () -> mini().isEmpty() && large().isPresent());
            screen.untilSeen(".card");
        }
    }

    @Test
    void theSmallPlayerIsClosedWithTheProgram() throws Exception {
        try (var screen = playing()) {
            screen.control(KeyCode.M);
            Screen.until("the small one", () -> mini().isPresent() && large().isEmpty());
            screen.host().quit().run();
            Screen.until("none", () -> mini().isEmpty() && large().isEmpty());
            Screen.until("it is closed", screen::isClosed);
        }
    }

    private static Optional<Stage> mini() {
        return window(true);
    }

    private static Optional<Stage> large() {
        return window(false);
    }

    private static Optional<Stage> window(boolean small) {
        return Screen.ask(() -> javafx.stage.Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(s -> (s.getScene().getRoot().lookup(".mini") != null) == small)
                .findFirst());
    }

    private static void openByTheCover(Screen screen) throws Exception {
        Screen.run(() -> click(
                ((HBox) screen.find(".now-what").orElseThrow()).getChildren().getFirst(), 5));
        screen.untilSeen(".now-large");
    }

    private Screen playing() throws Exception {
        var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH));
        screen.fire(".play-film");
        Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
        return screen;
    }

    /** How many bars are higher than the thin line that stands for none. */
    private static long drawn(Screen screen) {
        var wave = (javafx.scene.shape.Path) screen.find(".wave-all").orElseThrow();
        return wave.getElements().stream()
                .filter(LineTo.class::isInstance)
                .filter(e -> ((LineTo) e).getY() > 45)
                .count();
    }

    private static void click(Node node, double x) {
        fire(node, x, MouseEvent.MOUSE_PRESSED);
        fire(node, x, MouseEvent.MOUSE_RELEASED);
        fire(node, x, MouseEvent.MOUSE_CLICKED);
    }

    private static void fire(Node node, double x, EventType<MouseEvent> type) {
        node.fireEvent(Screen.mouse(type, x, 5, 1));
    }
}
