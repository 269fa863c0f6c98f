package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
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
            Screen.run(() -> {
                var stage = (Stage) screen.scene().getWindow();
                stage.setWidth(stage.getMinWidth());
                stage.setHeight(stage.getMinHeight());
            });
            Screen.until("small", () -> screen.scene().getWidth() < 800);
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
}
