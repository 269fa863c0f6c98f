package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of a playlist that lead to no file now. */
class LostEntriesTest {
    private static final Entry LOST = new Entry(
            Optional.empty(),
            Optional.of(new WantedFile(Optional.of(Path.of("/not/mounted/lost.mp3")), "", "ab12")),
            new Description("Lost", "Someone", "", Optional.empty()),
            "from the old laptop");

    @TempDir
    Path home;

    private Screen screen;
    private Playlists playlists;

    @BeforeEach
    void open() throws Exception {
        screen = Screen.filmPage(home, Settings.FIRST);
        Shelves.fill(screen);
        playlists = new Playlists(screen.library());
        playlists.add(id("비 오는 날"), List.of(LOST), 0);
        Shelves.open(screen, "비 오는 날");
        screen.untilRead("from the old laptop");
        screen.untilRead("can be played");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long id(String name) {
        return playlists.named(name).orElseThrow().id();
    }

    @SuppressWarnings("unchecked") // the page has one list, of such rows
    private ListView<PlaylistRow> list() {
        return (ListView<PlaylistRow>) screen.find(".playlist-rows").orElseThrow();
    }

    private void choose(int row) {
        Screen.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(row);
        });
    }

    private static Optional<MenuItem> item(String words) {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(m -> ((ContextMenu) m).getItems().stream())
                .filter(i -> words.equals(i.getText()))
                .findFirst();
    }

    @Test
    void oneIsPutIntoAnotherPlaylistWithAllThatLeadsToItsFile() throws Exception {
        choose(0);
        screen.press(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        Screen.until("the menu", () -> item("Sunday").isPresent());
        Screen.run(() -> item("Sunday").orElseThrow().fire());
        Screen.until("the entry", () -> !playlists.entries(id("Sunday")).isEmpty());
        assertThat(playlists.entries(id("Sunday"))).singleElement().satisfies(e -> assertThat(e.entry())
                .isEqualTo(LOST));
    }

    @Test
    void playingFromOneBeginsWithTheNextThatIsHere() throws Exception {
        var next = Screen.ask(() -> list().getItems().stream()
                .filter(r -> r.file().isPresent())
                .findFirst()
                .orElseThrow()
                .entry()
                .description()
                .title());
        choose(0);
        screen.press(KeyCode.ENTER);
        Screen.until("played", () -> screen.player().state().current().isPresent());
        assertThat(screen.player().state().current().orElseThrow().title()).isEqualTo(next);
        screen.untilRead("left out");
    }

    @Test
    void whereNoneBehindItIsHereThatIsSaid() throws Exception {
        playlists.add(id("Sunday"), List.of(LOST), 0);
        Shelves.open(screen, "Sunday");
        screen.untilRead("0 of 1 can be played");
        choose(0);
        screen.press(KeyCode.ENTER);
        screen.untilRead("None of the entries from here on can be heard.");
    }

    @Test
    void itsMenuOffersToFindIt() throws Exception {
        choose(0);
        Screen.run(() -> {
            var cell = screen.all().stream()
                    .filter(n -> n instanceof ListCell<?> c && c.getIndex() == 0)
                    .findFirst()
                    .orElseThrow();
            var at = cell.localToScreen(10, 10);
            cell.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, at.getX(), at.getY(), false, null));
        });
        assertThat(Screen.ask(() -> item("Find…"))).isPresent();
        assertThat(Screen.ask(() -> item("Add to playlist"))).isPresent();
    }
}
