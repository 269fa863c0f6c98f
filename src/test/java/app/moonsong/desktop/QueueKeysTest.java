package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue worked by keys alone. */
class QueueKeysTest {
    @TempDir
    private Path home;

    @Test
    void aKeyDoesToTheRowThatIsChosenNowWhateverWasMovedBefore() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            var list = playedQueue(screen);
            var before = List.copyOf(screen.player().queue());
            Screen.run(() -> list.getSelectionModel().select(1));
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            Screen.until("one down", () -> list.getItems().indexOf(before.get(1)) == 2);
            screen.press(KeyCode.END);
            assertThat(Screen.ask(() -> list.getSelectionModel().getSelectedItem()))
                    .isEqualTo(before.getLast());
            screen.press(KeyCode.DELETE);
            Screen.until("one less", () -> screen.player().queue().size() == before.size() - 1);
            assertThat(screen.player().queue()).contains(before.get(1)).doesNotContain(before.getLast());
        }
    }

    @Test
    void keysThatComeBeforeTheRowsArePutAnewMeanWhatIsChosen() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            var list = playedQueue(screen);
            var before = List.copyOf(screen.player().queue());
            Screen.run(() -> {
                list.getSelectionModel().select(1);
                screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
                screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
                screen.press(KeyCode.DELETE);
                screen.press(KeyCode.DELETE);
            });
            Screen.until("two less", () -> screen.player().queue().size() == before.size() - 2);
            assertThat(screen.player().queue()).doesNotContain(before.get(1), before.get(2));
            Screen.until(
                    "all in it", () -> list.getItems().equals(screen.player().queue()));
            var left = List.copyOf(list.getItems());
            Screen.run(() -> {
                list.getSelectionModel().clearAndSelect(1);
                screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
                screen.press(KeyCode.ENTER);
            });
            Screen.until("it plays", () -> screen.player().state().current().equals(Optional.of(left.get(1))));
        }
    }

    @Test
    void rowsThatAreChosenTogetherAreMovedTakenOutAndHaveAMenu() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            var list = playedQueue(screen);
            var before = List.copyOf(screen.player().queue());
            var two = before.subList(1, 3);
            Screen.run(() -> list.getSelectionModel().clearAndSelect(1));
            screen.press(KeyCode.DOWN, KeyCombination.SHIFT_DOWN);
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            Screen.until("two down", () -> list.getItems().subList(3, 5).equals(two));
            Screen.until(
                    "still chosen", () -> List.copyOf(list.getSelectionModel().getSelectedItems())
                            .equals(two));
            choose(list, "Play next");
            Screen.until("next", () -> list.getItems().equals(before));
            Screen.until(
                    "chosen there", () -> List.copyOf(list.getSelectionModel().getSelectedIndices())
                            .equals(List.of(1, 2)));
            screen.player().add(List.of(another(screen, before.getFirst())));
            Screen.until("one more", () -> list.getItems().size() == before.size() + 1);
            assertThat(Screen.ask(() -> List.copyOf(list.getSelectionModel().getSelectedIndices())))
                    .as("what is chosen stays so when others come")
                    .containsExactly(1, 2);
            choose(list, "Remove from the queue");
            Screen.until("two less", () -> list.getItems().size() == before.size() - 1);
            assertThat(screen.player().queue()).doesNotContainAnyElementsOf(two);
            Screen.until("the row behind", () -> list.getSelectionModel().getSelectedIndex() == 1);
            choose(list, "Play");
            Screen.until("it plays", () -> screen.player().state().current().equals(Optional.of(before.get(3))));
        }
    }

    @Test
    void whatKeysMoveStaysInSight() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            var list = playedQueue(screen);
            Screen.run(() -> screen.scene().getWindow().setHeight(540));
            var more = Stream.generate(
                            () -> another(screen, screen.player().queue().getFirst()))
                    .limit(20)
                    .toList();
            screen.player().add(more);
            Screen.until("more", () -> list.getItems().containsAll(more));
            int rows = list.getItems().size();
            var moved = list.getItems().get(1);
            Screen.run(() -> list.getSelectionModel().clearAndSelect(1));
            for (int at = 2; at < rows; at++) {
                screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            }
            Screen.until("at the end", () -> list.getItems().getLast().equals(moved));
            Screen.until("seen there", () -> isSeen(list, rows - 1));
            assertThat(Screen.ask(() -> isSeen(list, 1)))
                    .as("all rows have room")
                    .isFalse();
        }
    }

    private static boolean isSeen(ListView<?> list, int index) {
        var whole = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(c -> c.isVisible() && !c.isEmpty() && c.getIndex() == index)
                .anyMatch(c -> whole.contains(c.localToScene(c.getLayoutBounds())));
    }

    private static QueueItem another(Screen screen, QueueItem like) {
        return new QueueItem(
                screen.player().newItemId(), like.path(), like.title(), like.artist(), like.album(), like.length());
    }

    /** The queue beside a film that plays. */
    private static ListView<?> playedQueue(Screen screen) throws InterruptedException {
        screen.fire(".play-film");
        Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
        return screen.openQueue();
    }

    private static void choose(ListView<?> list, String words) {
        Screen.run(() -> {
            list.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
            Screen.choose(Screen.menu(), words);
        });
    }

    @Test
    void escapePutsAwayTheQueueThatLiesOverThePage() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST)) {
            screen.untilSeen(".shell");
            screen.control(KeyCode.U);
            screen.untilSeen(".queue.beside");
            screen.press(KeyCode.ESCAPE);
            assertThat(screen.find(".queue")).as("in nobody's way").isPresent();
            Screen.run(() -> screen.scene().getWindow().setWidth(900));
            screen.untilSeen(".queue.over");
            screen.press(KeyCode.ESCAPE);
            Screen.until("put away", () -> screen.find(".queue").isEmpty());
        }
    }
}
