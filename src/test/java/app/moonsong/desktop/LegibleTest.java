package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the listener must read is whole, also where there is little room. */
class LegibleTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "KOREAN"})
    void allKeysAreReadInTheSmallestWindow(Settings.Language language) throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST.with(language))) {
            screen.untilSeen(".shell");
            makeSmall(screen);
            screen.press(KeyCode.F1);
            screen.untilSeen(".key-sheet");
            Screen.run(() -> screen.scene().getRoot().layout());
            var sheet = screen.find(".key-sheet").orElseThrow();
            var box = Screen.ask(() -> sheet.localToScene(sheet.getLayoutBounds()));
            assertThat(box.getMinX()).isNotNegative();
            assertThat(box.getMinY()).isNotNegative();
            assertThat(box.getMaxX()).isLessThanOrEqualTo(screen.scene().getWidth());
            assertThat(box.getMaxY()).isLessThanOrEqualTo(screen.scene().getHeight());
            assertThat(Screen.ask(() -> sheet.lookupAll(".key-does")))
                    .isNotEmpty()
                    .allSatisfy(n -> {
                        var label = (Labeled) n;
                        assertThat(label.getWidth()).as(label.getText()).isGreaterThanOrEqualTo(label.prefWidth(-1));
                    });
        }
    }

    @Test
    void whereTheBalanceStandsIsSeenAndWhichSideIsWhich() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.control(KeyCode.COMMA);
            screen.untilSeen(".balance");
            var balance = (Slider) screen.find(".balance").orElseThrow();
            Screen.until("its thumb", () -> balance.lookup(".thumb") != null);
            assertThat(Screen.ask(() -> balance.lookup(".thumb").getOpacity())).isEqualTo(1);
            assertThat(screen.words()).contains("Left", "Right");
        }
    }

    @Test
    void aTitleThatWasFoundAndIsTooLongEndsInDots() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            makeSmall(screen);
            screen.type("song");
            screen.untilSeen(".marked-text .cut");
            var dots = screen.find(".marked-text .cut").orElseThrow();
            assertThat(Screen.ask(() -> dots.getBoundsInParent().getMaxX()))
                    .isLessThanOrEqualTo(dots.getParent().getLayoutBounds().getWidth());
        }
    }

    @Test
    void allColumnsOfTheLibraryHaveRoomInTheSmallestWindow() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            makeSmall(screen);
            screen.control(KeyCode.DIGIT2);
            screen.untilSeen(".files .table-cell");
            var table = (TableView<?>) screen.find(".files").orElseThrow();
            var columns = table.getVisibleLeafColumns();
            Screen.until(
                    "all have room",
                    () -> columns.stream().mapToDouble(c -> c.getWidth()).sum() <= table.getWidth());
            assertThat(columns.getFirst().getWidth()).isGreaterThan(130);
        }
    }

    @Test
    void noPagePushesTheFrameOutOfTheSmallestWindow() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST.with(Settings.Language.KOREAN))) {
            screen.untilSeen(".welcome");
            makeSmall(screen);
            for (var page :
                    List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.P, KeyCode.COMMA)) {
                screen.control(page);
                assertThat(Screen.ask(() -> {
                            screen.scene().getRoot().layout();
                            var bar = screen.find(".now-bar").orElseThrow();
                            return bar.localToScene(bar.getLayoutBounds()).getMaxY();
                        }))
                        .as(page.getName())
                        .isLessThanOrEqualTo(screen.scene().getHeight());
            }
        }
    }

    @Test
    void whatToPutIntoAnEmptyPlaylistIsReadToTheEnd() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.untilSeen(".welcome");
            makeSmall(screen);
            screen.control(KeyCode.N);
            Screen.until("all of it", () -> screen.find(".playlist-rows .empty-words")
                    .map(Labeled.class::cast)
                    .filter(LegibleTest::isWhole)
                    .isPresent());
            screen.control(KeyCode.U);
            for (var side : List.of("Up next", "Played")) {
                screen.say(side);
                Screen.until("all of it beside " + side, () -> screen.find(".queue .empty-words")
                        .map(Labeled.class::cast)
                        .filter(LegibleTest::isWhole)
                        .isPresent());
            }
        }
    }

    /** Whether a label shows all its words, none cut off and none replaced by dots. */
    static boolean isWhole(Labeled label) {
        return label.lookup(".text") instanceof Text shown
                && !shown.getText().isEmpty()
                && shown.getText().equals(label.getText())
                && label.getHeight() >= label.prefHeight(label.getWidth());
    }

    private static void makeSmall(Screen screen) throws InterruptedException {
        Screen.run(() -> {
            var stage = (Stage) screen.scene().getWindow();
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
        });
        Screen.until("small", () -> screen.scene().getWidth() < 800);
    }
}
