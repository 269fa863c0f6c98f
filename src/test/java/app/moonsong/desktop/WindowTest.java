package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.film.TrackLine;
import app.moonsong.desktop.model.Settings;
import app.moonsong.identify.Decision;
import app.moonsong.library.LeftQueue;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a listener does in the window, and what comes of it. */
class WindowTest {
    private static final Settings ENGLISH = Settings.FIRST.with(Settings.Language.ENGLISH);

    @TempDir
    private Path home;

    @Test
    void theFirstPageOffersAFolderAndTheDemo() throws Exception {
        try (var screen = Screen.open(home, ENGLISH)) {
            assertThat(screen.words()).contains("Choose a folder", "Try the demo");
        }
    }

    @Test
    void aFolderBecomesAFilmPageAndItsRowsSayHowTheyStand() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            assertThat(rows(screen)).hasSize(13);
            assertThat(rows(screen).stream().map(l -> l.getStyleClass().get(1)).distinct())
                    .containsExactlyInAnyOrder("present", "missing", "doubtful");
            assertThat(screen.words()).contains("11 of 13, missing #8 · 1 to check");
            assertThat(rows(screen).get(2).getAccessibleText()).endsWith("Here, in 2 files");
        }
    }

    @Test
    void theKeysChooseARowAndPlayPauseAndGoOn() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.ENTER);
            untilPlaying(screen, "Dimensions");
            screen.press(KeyCode.SPACE);
            untilStatus(screen, PlayerState.Status.PAUSED);
            screen.press(KeyCode.SPACE);
            untilStatus(screen, PlayerState.Status.PLAYING);
            screen.control(KeyCode.RIGHT);
            untilPlaying(screen, "Song On The Beach");
            screen.control(KeyCode.LEFT);
            untilPlaying(screen, "Dimensions");
            screen.press(KeyCode.RIGHT);
            screen.press(KeyCode.RIGHT);
            Screen.until("later", () -> screen.player().state().position().toSeconds() >= 9);
            double loud = screen.player().state().volume();
            screen.control(KeyCode.DOWN);
            Screen.until("softer", () -> screen.player().state().volume() < loud);
        }
    }

    @Test
    void aMissingRowUnfoldsInsteadOfPlaying() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            Screen.run(() -> rows(screen).get(7).requestFocus());
            screen.press(KeyCode.ENTER);
            screen.untilRead("No file in your library is held to be this track.");
            assertThat(screen.player().queue()).isEmpty();
        }
    }

    @Test
    void aRowIsQueuedLastOrNext() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            screen.press(KeyCode.ENTER);
            untilPlaying(screen, "Sleepwalker");
            int before = screen.player().queue().size();
            screen.press(KeyCode.DOWN);
            screen.control(KeyCode.D);
            Screen.until("last", () -> screen.player().queue().size() == before + 1);
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
            Screen.until("next", () -> screen.player().queue().size() == before + 2);
            var titles = screen.player().queue().stream().map(QueueItem::title).toList();
            assertThat(titles.get(1)).isEqualTo("Song On The Beach");
            assertThat(titles.getLast()).isEqualTo("Dimensions");
        }
    }

    @Test
    void oneKeySettlesADoubtAndTheKeyboardStays() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            Screen.run(() -> rows(screen).get(8).requestFocus());
            screen.press(KeyCode.Y);
            Screen.until("sure", () -> screen.find(".track.doubtful").isEmpty());
            assertThat(screen.library().matches())
                    .filteredOn(h -> h.match().decision() == Decision.CONFIRMED)
                    .singleElement()
                    .satisfies(h -> assertThat(h.file().path().getFileName()).hasToString("Loneliness 3.wav"));
            assertThat(screen.focus()).contains(rows(screen).get(8));
        }
    }

    @Test
    void theArrowKeysShowAnotherRelease() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            Screen.run(() -> screen.find(".pill-choice:selected").orElseThrow().requestFocus());
            screen.press(KeyCode.DOWN);
            screen.untilRead("Milk & Honey #1");
            assertThat(screen.focus().map(n -> ((Labeled) n).getText())).contains("Her (Original Score)");
        }
    }

    @Test
    void languageAndColoursChangeAtOnceAndStay() throws Exception {
        try (var screen = Screen.open(home, ENGLISH.with(Settings.Look.LIGHT), Music.folder())) {
            screen.control(KeyCode.COMMA);
            screen.say("Dark");
            Screen.until("dark", () -> screen.scene().getRoot().getStyleClass().contains("dark"));
            screen.say("한국어");
            screen.untilRead("설정");
        }
        try (var screen = Screen.again(home)) {
            screen.untilRead("모든 단축키 보기");
            assertThat(screen.scene().getRoot().getStyleClass()).contains("dark");
        }
    }

    @Test
    void theLibraryIsSortedByEveryColumn() throws Exception {
        try (var screen = Screen.open(home, ENGLISH, Music.folder())) {
            screen.untilRead("could not be read");
            screen.control(KeyCode.DIGIT2);
            screen.untilSeen(".table-row-cell:filled");
            var table = (TableView<?>) screen.find(".files").orElseThrow();
            assertThat(table.getItems()).hasSize(20);
            for (int i = 0; i < table.getColumns().size(); i++) {
                assertThat(sortedBy(table, i)).isNotEmpty();
            }
        }
    }

    @Test
    void theKeysAreShownOnceAndGiveTheKeyboardBack() throws Exception {
        try (var screen = filmPage(ENGLISH)) {
            var before = screen.focus();
            screen.press(KeyCode.SLASH, KeyCombination.SHIFT_DOWN);
            screen.untilSeen(".key-sheet");
            screen.press(KeyCode.F1);
            assertThat(screen.find(".key-sheet")).isEmpty();
            assertThat(screen.focus()).isEqualTo(before);
        }
    }

    @Test
    void searchAnswersWhatWasTypedLast() throws Exception {
        try (var screen = Screen.open(home, ENGLISH, Music.folder())) {
            screen.untilRead("could not be read");
            screen.control(KeyCode.F);
            Stream.of("o", "ow", "owl").forEach(screen::type);
            Screen.until("one", () -> titles(screen).equals(List.of("Owl")));
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.ENTER);
            untilPlaying(screen, "Owl");
        }
    }

    @Test
    void aVanishedFileIsNamedAndTheQueueStays() throws Exception {
        var file = Files.copy(Music.folder().resolve("Her OST").resolve("09_owl.ogg"), home.resolve("owl.ogg"));
        try (var screen = Screen.open(home.resolve("home"), ENGLISH, file)) {
            untilPlaying(screen, "Owl");
            Files.delete(file);
            Screen.run(() -> screen.player().play(screen.player().queue(), 0));
            screen.untilRead(file.toString());
            assertThat(screen.player().queue()).hasSize(1);
            assertThat(home.resolve("home").resolve("moonsong.log")).content().contains("FILE_VANISHED", "owl.ogg");
        }
    }

    @Test
    void whatIsNoFileAmongThoseGivenIsNamedAndTheOthersPlay() throws Exception {
        var file = Files.copy(Music.folder().resolve("Her OST").resolve("09_owl.ogg"), home.resolve("owl.ogg"));
        var gone = home.resolve("gone.ogg");
        try (var screen = Screen.open(home.resolve("home"), ENGLISH, gone, file)) {
            screen.untilRead(gone.toString());
            untilPlaying(screen, "Owl");
            assertThat(screen.player().queue()).hasSize(2);
        }
    }

    @Test
    void shuffleRepeatAndStopAreAKeyOrAPressAway() throws Exception {
        try (var screen = Screen.open(home, ENGLISH)) {
            screen.control(KeyCode.H);
            Screen.until("shuffles", () -> screen.player().state().modes().shuffle() == Shuffle.TRACKS);
            screen.control(KeyCode.R);
            screen.control(KeyCode.R);
            Screen.until("repeats one", () -> screen.player().state().modes().repeat() == Repeat.ONE);
            Screen.until("said", () -> named(screen, "Shuffling tracks") && named(screen, "Repeating this track"));
            Screen.run(() -> ((MenuButton) screen.find(".stop-menu").orElseThrow())
                    .getItems()
                    .get(1)
                    .fire());
            Screen.until("will stop", () -> screen.player().state().modes().stopAfter() == StopAfter.TRACK);
            Screen.until("said too", () -> named(screen, "Stop after this track"));
        }
    }

    @Test
    void aTimeToSleepThatWasSetElsewhereIsWhatTheMenuShows() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            assertThat(chosenStop(screen)).containsExactly("Play on");
            screen.player().sleepAfter(Optional.of(Duration.ofMinutes(7)));
            Screen.until("when", () -> chosenStop(screen).equals(List.of("Falls asleep in 7 min")));
            screen.player().changeModes(m -> m.with(StopAfter.TRACK));
            Screen.until(
                    "both", () -> chosenStop(screen).equals(List.of("Stop after this track", "Falls asleep in 7 min")));
            screen.player().changeModes(m -> m.with(StopAfter.NEVER));
            screen.player().sleepAfter(Optional.empty());
            Screen.until("not", () -> chosenStop(screen).equals(List.of("Play on")));
        }
    }

    private static List<String> chosenStop(Screen screen) {
        return Screen.ask(() -> ((MenuButton) screen.find(".stop-menu").orElseThrow())
                .getItems().stream()
                        .filter(i -> i instanceof RadioMenuItem radio && radio.isSelected() && radio.isVisible())
                        .map(MenuItem::getText)
                        .toList());
    }

    @Test
    void theNextStartGoesOnWhereTheLastOneWas() throws Exception {
        var file = Files.copy(Music.folder().resolve("Her OST").resolve("09_owl.ogg"), home.resolve("owl.ogg"));
        var place = Duration.ofSeconds(12);
        try (var screen = Screen.open(home.resolve("home"), ENGLISH, file)) {
            untilPlaying(screen, "Owl");
            Screen.run(() -> screen.player().changeModes(m -> m.with(Repeat.ALL)));
            Screen.run(() -> screen.player().seek(place));
            // What is kept while it plays is all that a killed program leaves.
            Screen.until("kept", () -> {
                var on = screen.library().leftQueue(LeftQueue.By.WINDOW).on();
                return on.position().compareTo(place) >= 0 && on.repeat().equals("ALL");
            });
        }
        try (var screen = Screen.again(home.resolve("home"))) {
            Screen.until("back", () -> screen.player().state().current().isPresent());
            var state = screen.player().state();
            assertThat(state.status()).isEqualTo(PlayerState.Status.PAUSED);
            assertThat(state.position()).isBetween(place, place.plusSeconds(10));
            assertThat(state.modes().repeat()).isEqualTo(Repeat.ALL);
            assertThat(state.current().orElseThrow().path()).isEqualTo(file);
            screen.press(KeyCode.SPACE);
            Screen.until("sounds", () -> screen.player().state().position().compareTo(state.position()) > 0);
        }
    }

    private static boolean named(Screen screen, String name) {
        return screen.all().stream()
                .filter(n -> n.getStyleClass().contains("mode-on"))
                .anyMatch(n -> name.equals(n.getAccessibleText()));
    }

    @Test
    void everyControlOnEveryPageHasAName() throws Exception {
        try (var screen = Screen.open(home, ENGLISH)) {
            assertNamed(screen, "first run");
        }
        try (var screen = filmPage(ENGLISH)) {
            Screen.run(() -> rows(screen).get(8).unfold());
            screen.control(KeyCode.U);
            screen.press(KeyCode.ENTER);
            assertNamed(screen, "film");
            for (var page : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.COMMA)) {
                screen.control(page);
                assertNamed(screen, page.getName());
            }
            screen.type("moon");
            screen.untilSeen(".hit");
            assertNamed(screen, "search");
        }
    }

    private Screen filmPage(Settings settings) throws IOException, InterruptedException {
        return Screen.filmPage(home, settings);
    }

    private static List<TrackLine> rows(Screen screen) {
        return screen.rows();
    }

    private static List<String> titles(Screen screen) {
        return screen.all().stream()
                .filter(n -> n.getStyleClass().contains("track-title"))
                .map(Node::getAccessibleText)
                .toList();
    }

    private static <T> List<String> sortedBy(TableView<T> table, int at) {
        return Screen.ask(() -> {
            var column = table.getColumns().get(at);
            table.getSortOrder().setAll(List.of(column));
            var values = table.getItems().stream()
                    .map(row -> (Object) column.getCellData(row))
                    .toList();
            @SuppressWarnings("unchecked") // the comparator of a column compares what its cells hold
            var order = (java.util.Comparator<Object>) (java.util.Comparator<?>) column.getComparator();
            assertThat(values).as(column.getText()).isSortedAccordingTo(order);
            return values.stream().map(String::valueOf).toList();
        });
    }

    private static void untilPlaying(Screen screen, String title) throws InterruptedException {
        Screen.until(title, () -> {
            var state = screen.player().state();
            return state.status() == PlayerState.Status.PLAYING
                    && state.current().map(QueueItem::title).equals(Optional.of(title));
        });
    }

    private static void untilStatus(Screen screen, PlayerState.Status status) throws InterruptedException {
        Screen.until(status.name(), () -> screen.player().state().status() == status);
    }

    private static void assertNamed(Screen screen, String page) {
        var nameless = Screen.ask(() -> {
            screen.scene().getRoot().applyCss();
            screen.scene().getRoot().layout();
            return screen.all().stream()
                    .filter(n -> n.isFocusTraversable() || n instanceof ButtonBase || n instanceof TextInputControl)
                    .filter(n -> name(n).isBlank())
                    .map(Node::toString)
                    .toList();
        });
        assertThat(nameless).as(page).isEmpty();
    }

    private static String name(Node node) {
        var said = Optional.ofNullable(node.getAccessibleText());
        return said.orElse(node instanceof Labeled l && l.getText() != null ? l.getText() : "");
    }
}
