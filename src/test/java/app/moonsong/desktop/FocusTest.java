package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the keyboard is can be seen, and what stands there is read as well as before. */
class FocusTest {
    /** WCAG 2.2, success criterion 1.4.11: graphics are told from what lies beside them. */
    private static final double TOLD_APART = 3;

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatTheKeyboardComesToIsReadAsWell(Settings.Look look) throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(look))) {
            screen.fire(".play-film");
            screen.control(KeyCode.P);
            screen.untilSeen(".now-below");
            var come = new HashSet<Node>();
            while (come.size() < 100 && come.add(next(screen))) {
                var at = screen.focus().orElseThrow();
                if (at instanceof Labeled) {
                    assertThat(contrast(at)).as(at.toString()).isGreaterThan(TOLD_APART);
                }
            }
            assertThat(come)
                    .anyMatch(n -> n.getStyleClass().contains("play-button"))
                    .anyMatch(n -> n.getStyleClass().contains("side-entry"));
        }
    }

    private static Node next(Screen screen) {
        screen.press(KeyCode.TAB);
        return screen.focus().orElseThrow();
    }

    /** The contrast of the lightest to the darkest spot in the middle of what a node shows (WCAG 2.2, contrast ratio). */
    private static double contrast(Node node) {
        return Screen.ask(() -> {
            node.applyCss();
            // Its ground may let shine through what lies below it.
            var place = node.localToScene(node.getLayoutBounds());
            var part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
            var drawn = node.getScene().getRoot().snapshot(part, null);
            int width = (int) drawn.getWidth();
            int height = (int) drawn.getHeight();
            // Its ring, which lies around it, is not what is read.
            var seen = IntStream.range(0, width * height)
                    .filter(i -> i % width > width / 4 && i % width < width - width / 4)
                    .filter(i -> i / width > height / 4 && i / width < height - height / 4)
                    .mapToObj(i -> drawn.getPixelReader().getColor(i % width, i / width))
                    .mapToDouble(FocusTest::luminance)
                    .summaryStatistics();
            return (seen.getMax() + 0.05) / (seen.getMin() + 0.05);
        });
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
