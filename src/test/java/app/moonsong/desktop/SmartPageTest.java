package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Settings;
import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a smart playlist, and its place in the side bar. */
class SmartPageTest {
    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        screen = Screen.filmPage(home, Settings.FIRST);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void newSmart() throws InterruptedException {
        screen.press(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        Screen.until(
                "the query can be written",
                () -> screen.find(".rule-query").filter(n -> !n.isDisabled()).isPresent());
    }

    private void write(String query) {
        Screen.run(() -> {
            var box = (TextField) screen.find(".rule-query").orElseThrow();
            box.requestFocus();
            box.setText(query);
        });
    }

    @SuppressWarnings("unchecked") // the page has one list, of such rows
    private List<PlaylistRow> rows() {
        return screen.find(".playlist-rows")
                .map(n -> List.copyOf(((ListView<PlaylistRow>) n).getItems()))
                .orElse(List.of());
    }

    private List<String> titles() {
        return Screen.ask(
                () -> rows().stream().map(r -> r.entry().description().title()).toList());
    }

    private void untilShown(String what, java.util.function.Predicate<List<String>> holds) throws InterruptedException {
        Screen.until(
                what,
                () -> holds.test(rows().stream()
                        .map(r -> r.entry().description().title())
                        .toList()));
    }

    private Optional<SmartRule> kept() {
        return new Playlists(screen.library()).all().stream().findFirst().flatMap(SavedPlaylist::rule);
    }

    private void untilKept(SmartRule rule) throws InterruptedException {
        Screen.until(rule.toString(), () -> kept().equals(Optional.of(rule)));
    }

    private static SmartRule rule(String query) {
        return new SmartRule(query, new SmartOrder.AsFound(), SmartLimit.NONE);
    }

    private String count() {
        return screen.find(".smart-count").map(n -> ((Label) n).getText()).orElse("");
    }

    @Test
    void anEmptyOneSaysWhatToDoAndShowsWhatIsFoundAsItIsWritten() throws Exception {
        newSmart();
        screen.untilRead("Nothing fits yet");
        assertThat(screen.focus()).contains(screen.find(".rule-query").orElseThrow());
        write("title:owl");
        untilShown("the owl", List.of("Owl")::equals);
        assertThat(kept()).contains(rule(""));
        screen.press(KeyCode.ENTER);
        untilKept(rule("title:owl"));
        Screen.until("the count", () -> count().equals("1"));
        screen.untilRead("1 of 1 can be played");
    }

    @Test
    void whatIsNotMeantIsNotKept() throws Exception {
        newSmart();
        write("title:owl");
        untilShown("the owl", List.of("Owl")::equals);
        screen.press(KeyCode.ESCAPE);
        untilShown("nothing", List::isEmpty);
        assertThat(kept()).contains(rule(""));
    }

    @Test
    void orderAndLimitsAreKeptAndEachIsTakenBackAlone() throws Exception {
        newSmart();
        write("film:her -is:unidentified");
        screen.press(KeyCode.ENTER);
        untilKept(rule("film:her -is:unidentified"));
        screen.choose(".rule-choice", "By title");
        var sorted = rule("film:her -is:unidentified")
                .ordered(SmartOrder.read("title").orElseThrow());
        untilKept(sorted);
        untilShown("sorted", t -> t.size() > 3 && t.equals(t.stream().sorted().toList()));
        Screen.run(() -> {
            var pieces = (TextField) screen.find(".rule-number").orElseThrow();
            pieces.setText("2x");
            pieces.setText("2");
            pieces.fireEvent(new javafx.event.ActionEvent());
        });
        untilKept(sorted.limited(SmartLimit.ofPieces(2)));
        untilShown("two", t -> t.size() == 2);
        screen.fire(".rule-turn");
        untilShown("turned round", t -> t.size() == 2 && t.getFirst().compareTo(t.getLast()) > 0);
        Screen.run(() -> screen.find(".playlist-rows").orElseThrow().requestFocus());
        screen.control(KeyCode.Z);
        screen.control(KeyCode.Z);
        untilKept(sorted);
        Screen.until("no limit is shown", () -> ((TextField)
                        screen.find(".rule-number").orElseThrow())
                .getText()
                .isEmpty());
        assertThat(((MenuButton) screen.find(".rule-choice").orElseThrow()).getText())
                .isEqualTo("By title");
    }

    @Test
    void aSearchIsSavedAndOpened() throws Exception {
        screen.type("title:moon");
        screen.untilSeen(".hit");
        screen.fire(".save-search");
        screen.untilSeen(".rule-query");
        untilShown("the songs", t -> !t.isEmpty());
        assertThat(kept()).contains(rule("title:moon"));
        assertThat(((TextField) screen.find(".playlist-name").orElseThrow()).getText())
                .isEqualTo("title:moon");
    }

    @Test
    void readyOnesAreMadeAtAClick() throws Exception {
        screen.fire(".new-smart");
        Screen.until("the menu", () -> menu().isPresent());
        Screen.run(() -> menu().orElseThrow().getItems().stream()
                .filter(i -> "Missing from Her".equals(i.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        screen.untilRead("No file of this track is here");
        assertThat(titles()).contains("Divorce Papers");
        assertThat(screen.find(".playlist-find"))
                .as("its entries are not changed by hand")
                .isEmpty();
        Screen.until("the count", () -> count().equals(String.valueOf(titles().size())));
    }

    @Test
    void theFilmOfARuleIsChosenAmongThoseThereAre() throws Exception {
        var track = new Track(
                new TrackId("moor", "all", 1, 1),
                "Heather",
                "",
                "",
                Optional.empty(),
                List.of(),
                "heather",
                "",
                Note.NONE);
        var release = new Release("all", "All", "Someone", OptionalInt.empty(), List.of(track));
        screen.library().putFilm(new Film("moor", "Moor", Optional.empty(), OptionalInt.empty(), List.of(release)));
        screen.press(KeyCode.F5);
        newSmart();
        assertThat(screen.find(".rule-film")).isEmpty();
        write("film:her is:missing");
        screen.untilSeen(".rule-film");
        screen.choose(".rule-film", "Moor");
        untilKept(rule("film:\"Moor\" is:missing"));
        untilShown("what is missing of the other film", List.of("Heather")::equals);
        Screen.until("its name", () -> screen.find(".rule-film")
                .filter(m -> ((MenuButton) m).getText().equals("Moor"))
                .isPresent());
    }

    private static Optional<ContextMenu> menu() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(m -> m.getStyleClass().contains("smart-menu"))
                .findFirst();
    }

    @Test
    void whatIsHeardAndFoundIsCountedAnew() throws Exception {
        var playlists = new Playlists(screen.library());
        playlists.make("Heard", "", rule("plays:>0"), "");
        newSmart();
        Screen.until("counted", () -> screen.find(".smart-count")
                .map(n -> ((Label) n).getText().equals("0"))
                .orElse(false));
        var owl = screen.library().files().getFirst();
        new Listening(screen.library()).heard(new Heard(owl.path(), "", "", "", Duration.ZERO, Instant.now()));
        screen.press(KeyCode.F5);
        Screen.until("counted again", () -> count().equals("1"));
    }

    @Test
    void whatItHoldsNowIsKeptAsAPlaylistAndTheRuleStays() throws Exception {
        newSmart();
        write("title:owl");
        screen.press(KeyCode.ENTER);
        untilShown("the owl", List.of("Owl")::equals);
        screen.choose(".page-menu", "Keep what it holds now as a playlist");
        Screen.until("the copy", () -> screen.find(".rule-query").isEmpty());
        untilShown("the owl", List.of("Owl")::equals);
        var playlists = new Playlists(screen.library());
        assertThat(playlists.all()).extracting(SavedPlaylist::isSmart).containsExactly(true, false);
        assertThat(playlists.all()).extracting(SavedPlaylist::entries).containsExactly(0, 1);
    }

    @Test
    void oneThatIsSearchedForOpensWithItsRule() throws Exception {
        newSmart();
        write("title:owl");
        screen.press(KeyCode.ENTER);
        untilKept(rule("title:owl"));
        var name = new Playlists(screen.library()).all().getFirst().name();
        screen.control(KeyCode.DIGIT1); // the page has a box like the one to search in
        screen.untilSeen(".card");
        screen.type(name);
        screen.untilSeen(".hit");
        Screen.run(() -> {
            var list = (ListView<?>) screen.find(".hits").orElseThrow();
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        screen.press(KeyCode.ENTER);
        screen.untilSeen(".rule-query");
        untilShown("the owl", List.of("Owl")::equals);
    }

    @Test
    void aDeletedOneIsBroughtBack() throws Exception {
        newSmart();
        write("title:owl");
        screen.press(KeyCode.ENTER);
        untilShown("the owl", List.of("Owl")::equals);
        screen.choose(".page-menu", "Delete");
        screen.untilRead("is deleted");
        assertThat(screen.find(".smart-count")).isEmpty();
        screen.say("Bring it back");
        untilShown("the owl", List.of("Owl")::equals);
        untilKept(rule("title:owl"));
    }

    @Test
    void oddQueriesAreHintedAtAndNeverFail() throws Exception {
        newSmart();
        write("colour:red (");
        screen.untilRead("There is no field “colour");
        write("\"");
        untilShown("nothing", List::isEmpty);
        Screen.until(
                "nothing to play",
                () -> screen.find(".play-playlist").map(Node::isDisabled).orElse(false));
        assertThat(screen.words()).noneMatch(w -> w.contains("failed"));
    }

    @Test
    void theWindowOpensWhereItWasLeft() throws Exception {
        newSmart();
        write("title:owl");
        screen.press(KeyCode.ENTER);
        untilKept(rule("title:owl"));
        screen.close();
        screen = Screen.again(home);
        untilShown("the owl", List.of("Owl")::equals);
        Screen.until("its query", () -> screen.find(".rule-query")
                .map(n -> ((TextField) n).getText().equals("title:owl"))
                .orElse(false));
    }
}
