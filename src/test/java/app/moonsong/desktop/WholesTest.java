package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.effect.DropShadow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films and playlists, played and queued as a whole from where they are only named. */
class WholesTest {
    @TempDir
    private Path home;

    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        screen = Screen.open(home, Settings.FIRST.with(Settings.Language.ENGLISH), Music.folder());
        screen.untilRead("18 new files");
        screen.untilRead("11 of 13");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private List<String> queued() {
        return screen.player().queue().stream().map(QueueItem::title).toList();
    }

    @Test
    void aPlaylistThatIsFoundIsQueuedByKeysAndByItsMenu() throws Exception {
        Shelves.fill(screen);
        screen.type("비 오는");
        screen.untilSeen(".hits .list-cell:filled");
        chooseFirst();
        screen.press(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        Screen.until("what can be heard of it", () -> queued().contains("Photograph"));
        var once = queued();
        assertThat(once).containsSubsequence("Photograph", "Sleepwalker", "Dimensions");
        fire(screen.find(".hits .list-cell:filled").orElseThrow(), "Add to queue");
        Screen.until("again behind it", () -> queued().size() == 2 * once.size());
    }

    @Test
    void aSmartPlaylistThatIsFoundIsQueuedWithWhatItHoldsNow() throws Exception {
        new Playlists(screen.library())
                .make("Quick", "", new SmartRule("photograph", new SmartOrder.AsFound(), SmartLimit.NONE), "");
        screen.type("Quick");
        screen.untilSeen(".hits .list-cell:filled");
        chooseFirst();
        fire(screen.find(".hits .list-cell:filled").orElseThrow(), "Play next");
        Screen.until("what it finds", () -> queued().contains("Photograph"));
    }

    @Test
    void aFilmIsQueuedByKeysAndByItsMenu() throws Exception {
        Screen.run(() -> screen.find(".card").orElseThrow().requestFocus());
        screen.control(KeyCode.D);
        Screen.until("all that is there", () -> queued().contains("Dimensions"));
        int once = queued().size();
        fire(screen.find(".card").orElseThrow(), "Play next");
        Screen.until("again", () -> queued().size() == 2 * once);
    }

    @Test
    void theFilmThatTheKeyboardIsAtHasARingAndKeepsItWhenFilmsAreReadAgain() throws Exception {
        Screen.run(() -> screen.find(".search-box").orElseThrow().requestFocus());
        assertThat(ring()).isFalse();
        for (int i = 0; i < 40 && !isAtCard(); i++) {
            screen.press(KeyCode.TAB);
        }
        assertThat(isAtCard()).isTrue();
        Screen.until("a ring", this::ring);
        var before = screen.focus().orElseThrow();
        screen.press(KeyCode.F5);
        Screen.until("put anew", () -> before.getScene() == null);
        Screen.until("the same film", this::isAtCard);
    }

    private void chooseFirst() {
        Screen.run(() -> {
            var hits = (ListView<?>) screen.find(".hits").orElseThrow();
            hits.requestFocus();
            hits.getSelectionModel().clearAndSelect(0);
        });
    }

    private boolean isAtCard() {
        return screen.focus().filter(n -> n.getStyleClass().contains("card")).isPresent();
    }

    private boolean ring() {
        return screen.find(".card .cover")
                .map(Node::getEffect)
                .filter(DropShadow.class::isInstance)
                .filter(e -> ((DropShadow) e).getSpread() == 1)
                .isPresent();
    }

    private static void fire(Node node, String item) {
        Screen.run(() -> Screen.choose(Screen.menuOf(node), item));
    }
}
