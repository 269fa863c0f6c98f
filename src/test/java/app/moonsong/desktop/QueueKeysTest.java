package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.player.PlayerState.Status;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
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
            screen.fire(".play-film");
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            var before = List.copyOf(screen.player().queue());
            screen.control(KeyCode.U);
            screen.untilSeen(".queue .list-view");
            var list = (ListView<?>) screen.find(".queue .list-view").orElseThrow();
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
