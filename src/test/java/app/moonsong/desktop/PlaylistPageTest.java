package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.Progress;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaylistPageTest {
    private static final List<String> RAIN = List.of(
            "Photograph", "Sleepwalker", "Divorce Papers", "Song on the Beach", "We're All Leaving", "Dimensions");

    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        screen = Screen.filmPage(home, Settings.FIRST);
        Shelves.fill(screen);
        Shelves.open(screen, "비 오는 날");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @SuppressWarnings("unchecked") // the page has one list, of such rows
    private ListView<PlaylistRow> list() {
        return (ListView<PlaylistRow>) screen.find(".playlist-rows").orElseThrow();
    }

    private List<String> shown() {
        return Screen.ask(() -> list().getItems().stream()
                .map(r -> r.entry().description().title())
                .toList());
    }

    private List<String> kept(String name) {
        var playlists = new Playlists(screen.library());
        return playlists.entries(playlists.named(name).orElseThrow().id()).stream()
                .map(e -> e.entry().description().title())
                .toList();
    }

    private void choose(int... rows) {
        Screen.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearSelection();
            for (int row : rows) {
                list().getSelectionModel().select(row);
            }
        });
    }

    private void untilKept(List<String> titles) throws InterruptedException {
        Screen.until(titles.toString(), () -> kept("비 오는 날").equals(titles));
        Screen.until("shown so", () -> shown().equals(titles));
    }

    @Test
    void thePageSaysWhatCanBeHeardAndWhyTheRestCannot() throws Exception {
        screen.untilRead("No file of this track is here");
        assertThat(shown()).isEqualTo(RAIN);
        assertThat(screen.words()).anyMatch(w -> w.matches("[1-5] of 6 can be played.*"));
        assertThat(((TextField) screen.find(".playlist-note").orElseThrow()).getText())
                .isEqualTo("For the window seat, with the light off");
    }

    @Test
    void rowsAreMovedByKeysRemovedAndBroughtBack() throws Exception {
        choose(0, 1);
        screen.press(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        untilKept(List.of(
                "Divorce Papers", "Photograph", "Sleepwalker", "Song on the Beach", "We're All Leaving", "Dimensions"));
        choose(0, 5);
        screen.press(KeyCode.DELETE);
        untilKept(List.of("Photograph", "Sleepwalker", "Song on the Beach", "We're All Leaving"));
        screen.control(KeyCode.Z);
        screen.control(KeyCode.Z);
        Screen.until("all of it", () -> shown().equals(RAIN));
        screen.press(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        Screen.until("moved again", () -> shown().getFirst().equals("Divorce Papers"));
    }

    @Test
    void sortingIsKept() throws Exception {
        screen.choose(".page-menu", "Sort and keep", "By title");
        untilKept(RAIN.stream().sorted().toList());
    }

    @Test
    void theHeadOfAColumnSortsByItAndOnceMoreTheOtherWayRound() throws Exception {
        screen.say("Title");
        untilKept(RAIN.stream().sorted().toList());
        screen.say("Title");
        untilKept(RAIN.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    void theHeadsGoWithTheRowsAlsoAfterMemoryWasTidied() throws Exception {
        assertThat(screen.find(".column-head")).isPresent();
        System.gc();
        choose(0, 1, 2, 3, 4);
        screen.press(KeyCode.DELETE);
        Screen.until("one is left", () -> list().getItems().size() == 1);
        Screen.until("no heads", () -> screen.find(".column-head").isEmpty());
    }

    @Test
    void rowsAreDraggedAboveAnother() throws Exception {
        choose(0, 1);
        Drags.drag(cell(1), cell(4), () -> assertThat(Drags.lines(cell(4)).getTop())
                .as("where they would come")
                .isEqualTo(2));
        assertThat(Drags.lines(cell(4)).getTop()).isZero();
        untilKept(List.of(
                "Divorce Papers", "Song on the Beach", "Photograph", "Sleepwalker", "We're All Leaving", "Dimensions"));
    }

    @Test
    void filesAreDroppedAboveARow() throws Exception {
        var file = Music.folder().resolve("from Minji").resolve("track07.mp3");
        Drags.drag(Drags.elsewhere(file), cell(2), () -> {});
        untilKept(List.of(
                "Photograph",
                "Sleepwalker",
                "track07",
                "Divorce Papers",
                "Song on the Beach",
                "We're All Leaving",
                "Dimensions"));
    }

    @Test
    void anEntryThatSeveralFilesFitIsLedToTheOneThatIsChosen() throws Exception {
        var folder = home.resolve("owls");
        silence(folder.resolve("a/owl.wav"), 8_000);
        var second = silence(folder.resolve("b/owl.wav"), 9_000);
        screen.library().scan(List.of(screen.library().addFolder(folder)), false, Progress.NONE);
        var playlists = new Playlists(screen.library());
        long id = playlists.named("비 오는 날").orElseThrow().id();
        var owl = new Description("owl.wav", "", "", Optional.of(Duration.ofSeconds(1)));
        playlists.add(id, List.of(new Entry(Optional.empty(), Optional.empty(), owl, "")), 0);
        screen.control(KeyCode.N); // any edit lets the window read again
        screen.untilSeen(".playlist-rows .empty");
        Shelves.open(screen, "비 오는 날");
        screen.untilRead("2 files fit");
        screen.say("Find…");
        Screen.run(() -> javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(m -> ((ContextMenu) m).getItems().stream())
                .filter(i -> i.getText().equals(second.toString()))
                .findFirst()
                .orElseThrow()
                .fire());
        Screen.until("the file", () -> playlists.entries(id).getFirst().entry().file().stream()
                .anyMatch(f -> f.path().equals(Optional.of(second))));
        Screen.until("heard", () -> list().getItems().getFirst().file().isPresent());
        assertThat(kept("비 오는 날")).startsWith("owl.wav", "Photograph");
    }

    /** Writes so many samples of silence, 8,000 a second. */
    private static Path silence(Path file, int samples) throws IOException {
        Files.createDirectories(file.getParent());
        var format = new AudioFormat(8_000, 8, 1, false, false);
        try (var sound = new AudioInputStream(new ByteArrayInputStream(new byte[samples]), format, samples)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }

    private ListCell<?> cell(int index) {
        return Screen.ask(() -> screen.all().stream()
                .filter(n -> n instanceof ListCell<?> c && c.getIndex() == index && list().equals(c.getListView()))
                .map(ListCell.class::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aNewPlaylistIsNamedWhereItStands() throws Exception {
        screen.control(KeyCode.N);
        screen.untilSeen(".playlist-rows .empty");
        screen.press(KeyCode.F2);
        Screen.run(() -> {
            var name = (TextField) screen.find(".playlist-name").orElseThrow();
            name.setText("Snow");
            list().requestFocus();
        });
        Screen.until(
                "the name", () -> new Playlists(screen.library()).named("Snow").isPresent());
        assertThat(kept("Snow")).isEmpty();
    }

    @Test
    void aDeletedPlaylistIsBroughtBackFromItsPage() throws Exception {
        screen.choose(".page-menu", "Delete");
        screen.untilRead("is deleted");
        assertThat(new Playlists(screen.library()).named("비 오는 날")).isEmpty();
        screen.say("Bring it back");
        Screen.until("the rows", () -> screen.find(".playlist-rows").isPresent());
        assertThat(shown()).isEqualTo(RAIN);
    }

    @Test
    void aCuratedPlaylistIsShownWithWhatIsMissingAndOnlyCopied() throws Exception {
        Shelves.open(screen, "Quiet hours");
        screen.untilRead("No file of this track is here");
        choose(0);
        screen.press(KeyCode.DELETE);
        assertThat(shown()).hasSize(5);
        screen.choose(".page-menu", "Make a copy");
        Screen.until(
                "the copy",
                () -> new Playlists(screen.library()).named("Quiet hours").isPresent());
        assertThat(kept("Quiet hours")).hasSize(5);
    }

    @Test
    void duplicatesAreChosenAndOneKeyTakesThemOut() throws Exception {
        var playlists = new Playlists(screen.library());
        long id = playlists.named("비 오는 날").orElseThrow().id();
        playlists.add(id, List.of(playlists.entries(id).getFirst().entry()), 3);
        screen.control(KeyCode.N); // any edit lets the window read again
        screen.untilSeen(".playlist-rows .empty");
        Shelves.open(screen, "비 오는 날");
        Screen.until("the duplicate", () -> shown().size() == 7);
        screen.untilRead("can be played");
        screen.choose(".page-menu", "Choose the duplicates");
        screen.press(KeyCode.DELETE);
        untilKept(RAIN);
    }
}
