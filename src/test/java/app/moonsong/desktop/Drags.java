package app.moonsong.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Drags with the mouse of the display. */
final class Drags {
    private Drags() {}

    /** A label in another window, from which files can be dragged. */
    static Node elsewhere(Path... files) {
        return Screen.ask(() -> {
            var label = new Label("files");
            label.setOnDragDetected(_ -> {
                var content = new ClipboardContent();
                content.putFiles(List.of(files).stream().map(Path::toFile).toList());
                label.startDragAndDrop(TransferMode.COPY).setContent(content);
            });
            var stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(label, 80, 40));
            stage.setX(1180);
            stage.setY(10);
            stage.show();
            label.setOnDragDone(_ -> stage.hide());
            return label;
        });
    }

    /** Drags onto the middle of a node; does something before it is let go. */
    static void drag(Node from, Node to, Runnable over) throws InterruptedException {
        drag(from, to, 0, over);
    }

    /**
     * Drags as a hand does: the window hears of a drag only where the pointer is seen to move.
     *
     * @param below how far below the middle of a node, in half heights
     */
    static void drag(Node from, Node to, double below, Runnable over) throws InterruptedException {
        var robot = Screen.ask(Robot::new);
        var start = at(from, 0);
        var end = at(to, below);
        step(() -> robot.mouseMove(start));
        step(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 10; i++) {
            var at = start.interpolate(end, i / 10.0);
            step(() -> robot.mouseMove(at));
        }
        try {
            over.run();
        } finally {
            step(() -> robot.mouseRelease(MouseButton.PRIMARY));
        }
    }

    /** How thick the lines are that are seen around a node. */
    static Insets lines(Region node) {
        return Screen.ask(() -> {
            if (node.getBorder() == null) {
                return Insets.EMPTY;
            }
            var stroke = node.getBorder().getStrokes().getFirst();
            var widths = stroke.getWidths();
            return new Insets(
                    stroke.getTopStroke().equals(Color.TRANSPARENT) ? 0 : widths.getTop(),
                    stroke.getRightStroke().equals(Color.TRANSPARENT) ? 0 : widths.getRight(),
                    stroke.getBottomStroke().equals(Color.TRANSPARENT) ? 0 : widths.getBottom(),
                    stroke.getLeftStroke().equals(Color.TRANSPARENT) ? 0 : widths.getLeft());
        });
    }

    /** The colour of the display a little to the right of the pointer and below it. */
    static Color besidePointer() {
        return Screen.ask(() -> {
            var robot = new Robot();
            return robot.getPixelColor(robot.getMouseX() + 30, robot.getMouseY() + 6);
        });
    }

    private static Point2D at(Node node, double below) {
        return Screen.ask(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY() + below * bounds.getHeight() / 2);
        });
    }

    private static void step(Runnable step) throws InterruptedException {
        Screen.run(step);
        Thread.sleep(60);
    }
}
