package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.parts.Thumbnail;
import app.moonsong.film.Films;
import app.moonsong.identify.Decision;
import app.moonsong.library.HeldFile;
import app.moonsong.player.PlayerState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settling doubtful files by keys. */
class ReviewTest {
    private static final Settings ENGLISH = Settings.FIRST.with(Settings.Language.ENGLISH);

    @TempDir
    private Path dir;

    private Screen open(String... names) throws Exception {
        var folder = Doubts.put(dir.resolve("Downloads"), names);
        var screen = Screen.open(dir.resolve("home"), ENGLISH, folder);
        screen.untilSeen(".side-count");
        screen.control(KeyCode.DIGIT3);
        screen.untilSeen(".review-card");
        return screen;
    }

    private static Optional<String> text(Screen screen, String selector) {
        return Screen.ask(() -> screen.find(selector).map(n -> ((Labeled) n).getText()));
    }

    private static void untilAt(Screen screen, String file, String place) throws InterruptedException {
        Screen.until(
                file + ", " + place,
                () -> text(screen, ".review-name").equals(Optional.of(file))
                        && text(screen, ".review-place").equals(Optional.of(place)));
    }

    private static void untilDecided(Screen screen, String file, Decision decision) throws InterruptedException {
        Screen.until(file + " " + decision, () -> screen.library().matches().stream()
                .filter(h -> name(h).equals(file))
                .anyMatch(h -> h.match().decision() == decision));
    }

    private static String name(HeldFile held) {
        return String.valueOf(held.file().path().getFileName());
    }

    @Test
    void aKeyEachSettlesThemAndOneTakesBack() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav", "Some Other Place.wav")) {
            untilAt(screen, "Dimensions.wav", "1 of 3");
            assertThat(text(screen, ".side-count")).contains("3");
            screen.press(KeyCode.DIGIT1);
            untilAt(screen, "Divorce Papers.wav", "2 of 3");
            screen.press(KeyCode.DIGIT0);
            untilAt(screen, "Some Other Place.wav", "3 of 3");
            screen.press(KeyCode.N);
            screen.untilRead("Nothing to review");
            untilDecided(screen, "Dimensions.wav", Decision.CONFIRMED);
            untilDecided(screen, "Divorce Papers.wav", Decision.NONE);
            untilDecided(screen, "Some Other Place.wav", Decision.REJECTED);
            screen.press(KeyCode.U);
            untilAt(screen, "Some Other Place.wav", "3 of 3");
            screen.control(KeyCode.Z);
            untilAt(screen, "Divorce Papers.wav", "2 of 3");
            assertThat(text(screen, ".review-done")).contains("Taken back: “Divorce Papers.wav”");
            assertThat(text(screen, ".side-count")).contains("2");
        }
    }

    @Test
    void whatIsTakenBackIsDoneAgainByAKey() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav")) {
            screen.control(KeyCode.Z);
            screen.untilRead("Nothing to take back");
            screen.press(KeyCode.DIGIT1);
            untilAt(screen, "Divorce Papers.wav", "2 of 2");
            screen.control(KeyCode.Z);
            untilAt(screen, "Dimensions.wav", "1 of 2");
            screen.press(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
            untilAt(screen, "Divorce Papers.wav", "2 of 2");
            assertThat(text(screen, ".review-done")).contains("Done again: “Dimensions.wav”");
            untilDecided(screen, "Dimensions.wav", Decision.CONFIRMED);
            screen.control(KeyCode.Y);
            screen.untilRead("Nothing to do again");
            screen.press(KeyCode.U);
            untilAt(screen, "Dimensions.wav", "1 of 2");
            screen.control(KeyCode.Y);
            untilAt(screen, "Divorce Papers.wav", "2 of 2");
        }
    }

    @Test
    void theTracksThatHaveAFileAreHeardByKeyAndReachedByTab() throws Exception {
        try (var screen = open("Dimensions (1).wav", "Dimensions.wav")) {
            screen.press(KeyCode.DIGIT1);
            Screen.until("the next file", () -> screen.find(".hear").isPresent());
            screen.press(KeyCode.DIGIT1, KeyCombination.SHIFT_DOWN);
            Screen.until("the confirmed file plays", () -> screen.player()
                    .state()
                    .current()
                    .filter(c -> c.path().endsWith("Dimensions (1).wav"))
                    .isPresent());
            assertThat(Screen.ask(() -> screen.find(".hear").orElseThrow().isFocusTraversable()))
                    .isTrue();
        }
    }

    @Test
    void aConfirmedFileWhoseTrackIsGoneSaysSoWhereverItIsLookedAt() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav")) {
            screen.press(KeyCode.DIGIT1);
            untilDecided(screen, "Dimensions.wav", Decision.CONFIRMED);
            var her = screen.library().film("her").orElseThrow().film();
            screen.library().putFilm(Films.without(her, "Dimensions"));
            screen.press(KeyCode.F5);
            screen.untilRead("1 confirmed file waits for its track");
            screen.fire(".strip .small.more");
            screen.untilRead("You confirmed it as “Dimensions”, which");
            screen.control(KeyCode.DIGIT1);
            screen.fire(".card");
            screen.untilRead("“Dimensions.wav”: You confirmed it as “Dimensions”, which");
            screen.library().putFilm(her);
            screen.press(KeyCode.F5);
            Screen.until("nothing waits", () -> screen.find(".suspended").isEmpty());
        }
    }

    @Test
    void keysThatComeFasterThanTheDiskEachMeetTheirOwnFile() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav", "Some Other Place.wav")) {
            Screen.run(() -> {
                screen.press(KeyCode.DIGIT1);
                screen.press(KeyCode.DIGIT0);
                screen.press(KeyCode.Y);
            });
            screen.untilRead("Nothing to review");
            untilDecided(screen, "Dimensions.wav", Decision.CONFIRMED);
            untilDecided(screen, "Divorce Papers.wav", Decision.NONE);
            untilDecided(screen, "Some Other Place.wav", Decision.CONFIRMED);
        }
    }

    @Test
    void theSecondTrackIsTakenByItsKey() throws Exception {
        try (var screen = open("The Moon Song.wav")) {
            untilAt(screen, "The Moon Song.wav", "1 of 1");
            var titles = titles(screen);
            assertThat(titles).hasSizeGreaterThan(1);
            screen.press(KeyCode.DIGIT2);
            untilDecided(screen, "The Moon Song.wav", Decision.CONFIRMED);
            assertThat(text(screen, ".review-done")).contains("“The Moon Song.wav” is “" + titles.get(1) + "”");
        }
    }

    @Test
    void whatWasSkippedWaitsAndIsLookedAtAgain() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav")) {
            screen.press(KeyCode.S);
            untilAt(screen, "Divorce Papers.wav", "2 of 2");
            screen.press(KeyCode.DIGIT1);
            screen.untilRead("1 file left for later");
            assertThat(text(screen, ".side-count")).contains("1");
            screen.fire(".review-next");
            untilAt(screen, "Dimensions.wav", "2 of 2");
        }
    }

    @Test
    void aFolderThatFitsIsSettledByOneKeyAndTakenBackByOne() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav", "Some Other Place.wav")) {
            screen.untilRead("These 3 files fit “Her");
            screen.press(KeyCode.A);
            screen.untilRead("Nothing to review");
            untilDecided(screen, "Some Other Place.wav", Decision.CONFIRMED);
            screen.press(KeyCode.U);
            untilAt(screen, "Dimensions.wav", "1 of 3");
            assertThat(screen.library().doubtful()).hasSize(3);
        }
    }

    @Test
    void theFileIsHeardFromItsMiddleAndTheQueueStays() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav")) {
            var heard = new ConcurrentLinkedQueue<Duration>();
            screen.player().onChange(s -> heard.add(s.position()));
            listen(screen, "Dimensions");
            screen.press(KeyCode.S);
            untilAt(screen, "Divorce Papers.wav", "2 of 2");
            listen(screen, "Divorce Papers");
            screen.untilRead("Playing from the middle");
            assertThat(screen.player().queue()).hasSize(2);
            assertThat(heard)
                    .as("nothing between the start and the middle")
                    .noneMatch(p -> p.toSeconds() >= 2 && p.toSeconds() < 11);
        }
    }

    private static void listen(Screen screen, String title) throws InterruptedException {
        screen.press(KeyCode.P);
        Screen.until("heard", () -> {
            var state = screen.player().state();
            return state.status() == PlayerState.Status.PLAYING
                    && state.current().filter(c -> c.title().equals(title)).isPresent()
                    && state.position().toSeconds() >= 12;
        });
    }

    @Test
    void aFileThatCarriesAPictureShowsItWhateverItsSize() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB), "png", picture);
        var small = Thumbnail.read(new ByteArrayInputStream(picture.toByteArray()), 380)
                .orElseThrow();
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(600.0, 400.0);
        assertThat(Thumbnail.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), 380))
                .isEmpty();
    }

    @Test
    void everyReasonSaysItsFieldAndHasAShape() throws Exception {
        try (var screen = open("The Moon Song.wav")) {
            var icons = shown(screen, "reason-icon");
            var words = shown(screen, "reason-words");
            assertThat(words).isNotEmpty().hasSameSizeAs(icons);
            assertThat(words).allSatisfy(w -> {
                assertThat(((Labeled) w).getText()).isNotBlank();
                assertThat(w.getAccessibleText()).contains(((Labeled) w).getText());
            });
            assertThat(screen.words()).contains("Title", "Artist", "missing; should be “Karen O”");
        }
    }

    @Test
    void aScanThatFindsAFileOtherwiseThanBeforeSaysWhichAndWhy() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav")) {
            var folder = dir.resolve("Downloads");
            Files.move(folder.resolve("Dimensions.wav"), folder.resolve("nothing known.wav"));
            screen.press(KeyCode.F5);
            screen.untilRead("1 file is identified otherwise than before");
            screen.fire(".strip .small.more");
            screen.untilRead("Was “Dimensions” (To be checked), now Not identified, because its name, tags or length");
        }
    }

    @Test
    void withNothingToReviewThePageSaysWhatNext() throws Exception {
        try (var screen = Screen.open(dir.resolve("home"), ENGLISH)) {
            screen.control(KeyCode.DIGIT3);
            screen.untilRead("Nothing to review");
            assertThat(screen.find(".side-count")).isEmpty();
            screen.fire(".review-next");
            screen.untilRead("Choose a folder");
        }
    }

    @Test
    void theKeyboardStaysOnThePageWhateverIsSettled() throws Exception {
        try (var screen = open("Dimensions.wav", "Divorce Papers.wav")) {
            screen.fire(".take");
            untilAt(screen, "Divorce Papers.wav", "2 of 2");
            assertThat(screen.focus().map(Node::getStyleClass))
                    .contains(screen.find(".scroll-pane").orElseThrow().getStyleClass());
            screen.press(KeyCode.DIGIT1);
            screen.untilRead("Nothing to review");
        }
    }

    private static List<String> titles(Screen screen) {
        return shown(screen, "review-title").stream()
                .map(n -> ((Labeled) n).getText())
                .toList();
    }

    private static List<Node> shown(Screen screen, String style) {
        return Screen.ask(() -> screen.all().stream()
                .filter(n -> n.getStyleClass().contains(style))
                .toList());
    }
}
