package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies over the window, as the screen shows it: here nothing composes it, so that no window can be seen through. */
class PopupTest {
    @TempDir
    private Path home;

    @Test
    void noCornerOfAMenuIsWhiteInTheDark() throws Exception {
        var settings = Settings.FIRST.with(Settings.Language.ENGLISH).with(Settings.Look.DARK);
        try (var screen = Screen.open(home, settings)) {
            screen.untilSeen(".stop-menu");
            Screen.run(() -> ((MenuButton) screen.find(".stop-menu").orElseThrow()).show());
            // Only where the menu is drawn does the screen show its words, which are bright.
            Screen.until("its words", () -> seen().stream().anyMatch(c -> c.getBrightness() > 0.8));
            assertThat(Screen.ask(PopupTest::corners))
                    .allSatisfy(c -> assertThat(c.getBrightness()).isLessThan(0.5));
        }
    }

    @Test
    void aMenuOfTheBarLeavesItsButtonFreeTheFirstTimeToo() throws Exception {
        try (var screen = Screen.open(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.untilSeen(".stop-menu");
            var button = (MenuButton) screen.find(".stop-menu").orElseThrow();
            for (int time = 0; time < 2; time++) {
                Screen.run(button::show);
                var pressed = Screen.ask(() -> button.localToScreen(button.getBoundsInLocal()));
                var menu = Screen.ask(PopupTest::menu);
                assertThat(menu.getY() + menu.getHeight() <= pressed.getMinY() + 1
                                || menu.getY() >= pressed.getMaxY() - 1)
                        .as("free")
                        .isTrue();
                Screen.run(button::hide);
            }
        }
    }

    private static Window menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<Color> seen() {
        var menu = menu();
        var inner = new Rectangle2D(menu.getX() + 12, menu.getY() + 12, menu.getWidth() - 24, menu.getHeight() - 24);
        var picture = new Robot().getScreenCapture(null, inner);
        int wide = (int) picture.getWidth();
        int tall = (int) picture.getHeight();
        return IntStream.range(0, wide * tall)
                .mapToObj(i -> picture.getPixelReader().getColor(i % wide, i / wide))
                .toList();
    }

    private static List<Color> corners() {
        var menu = menu();
        double right = menu.getX() + menu.getWidth() - 1;
        double below = menu.getY() + menu.getHeight() - 1;
        var robot = new Robot();
        return List.of(
                robot.getPixelColor(menu.getX(), menu.getY()),
                robot.getPixelColor(right, menu.getY()),
                robot.getPixelColor(menu.getX(), below),
                robot.getPixelColor(right, below));
    }
}
