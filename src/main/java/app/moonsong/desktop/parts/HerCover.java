package app.moonsong.desktop.parts;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The cover of Her: a paper moon on a thread over the roofs, and one who listens. Measures are parts of the side. */
public final class HerCover {
    private static final Color PAPER = Color.web("#fff1df");
    private static final Color DUSK = Color.web("#7c1f2c");
    private static final double HAIR = 0.004;
    private static final double ICON = 128;

    private HerCover() {}

    static void paint(GraphicsContext g, double size, String family) {
        picture(g, size);
        g.setFill(PAPER);
        g.setFont(Font.font(family, FontWeight.BOLD, size * 0.13));
        g.fillText("her", size * 0.07, size * 0.17);
    }

    /** The drawing as a round picture for the window's place among others. */
    public static Image icon() {
        var canvas = new Canvas(ICON, ICON);
        picture(canvas.getGraphicsContext2D(), ICON);
        canvas.setClip(new Circle(ICON / 2, ICON / 2, ICON / 2));
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return canvas.snapshot(clear, null);
    }

    /** The drawing without its title. */
    public static void picture(GraphicsContext g, double size) {
        g.save();
        g.scale(size, size);
        sky(g);
        moon(g);
        roofs(g);
        listener(g);
        g.restore();
    }

    private static void sky(GraphicsContext g) {
        g.setFill(new LinearGradient(
                0,
                0,
                0.25,
                1,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, Color.web("#c8303a")),
                new Stop(0.55, Color.web("#e8604f")),
                new Stop(1, Color.web("#f6a27c"))));
        g.fillRect(0, 0, 1, 1);
        g.setFill(new RadialGradient(
                0,
                0,
                0.62,
                0.40,
                0.5,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, Color.web("#ffe3c4", 0.55)),
                new Stop(1, Color.web("#ffe3c4", 0))));
        g.fillRect(0, 0, 1, 1);
    }

    /** A disc of paper on a thread, folded once, with a soft shade under it. */
    private static void moon(GraphicsContext g) {
        g.setStroke(PAPER.deriveColor(0, 1, 1, 0.75));
        g.setLineWidth(HAIR);
        g.strokeLine(0.62, 0, 0.62, 0.2);
        g.setFill(new RadialGradient(
                0,
                0,
                0.635,
                0.435,
                0.23,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0.8, Color.web("#9c2a33", 0.35)),
                new Stop(1, Color.web("#9c2a33", 0))));
        g.fillOval(0.4, 0.2, 0.47, 0.47);
        g.setFill(PAPER);
        g.fillOval(0.42, 0.2, 0.4, 0.4);
        g.setFill(new LinearGradient(
                0.62,
                0,
                0.82,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, Color.web("#f2b48f", 0.55)),
                new Stop(1, Color.web("#f2b48f", 0.12))));
        g.fillArc(0.42, 0.2, 0.4, 0.4, -90, 180, ArcType.CHORD);
        g.setFill(Color.web("#f0b793", 0.4));
        g.fillOval(0.49, 0.28, 0.07, 0.07);
        g.fillOval(0.52, 0.45, 0.045, 0.045);
        g.fillOval(0.69, 0.37, 0.055, 0.055);
    }

    private static void roofs(GraphicsContext g) {
        g.setFill(Color.web("#b8404a", 0.55));
        double[] x = {0, 0.10, 0.10, 0.17, 0.17, 0.45, 0.45, 0.52, 0.52, 0.70, 0.70, 0.78, 0.78, 0.9, 0.9, 1, 1, 0};
        double[] y = {
            0.70, 0.70, 0.62, 0.62, 0.76, 0.76, 0.67, 0.67, 0.74, 0.74, 0.64, 0.64, 0.72, 0.72, 0.67, 0.67, 1, 1
        };
        g.fillPolygon(x, y, x.length);
        g.setFill(DUSK);
        g.fillRect(0, 0.84, 1, 0.16);
        g.fillRect(0.12, 0.815, 0.06, 0.03);
    }

    /** Small, seated on the roof with his knees up, looking at the moon; the earpiece is the only light on him. */
    private static void listener(GraphicsContext g) {
        g.setFill(DUSK);
        g.setStroke(DUSK);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.fillOval(0.295, 0.652, 0.056, 0.062);
        g.setLineWidth(0.058);
        g.strokeLine(0.295, 0.815, 0.312, 0.755);
        g.setLineWidth(0.034);
        g.strokePolyline(new double[] {0.3, 0.385, 0.425}, new double[] {0.825, 0.762, 0.83}, 3);
        g.setLineWidth(0.02);
        g.strokePolyline(new double[] {0.292, 0.252, 0.238}, new double[] {0.752, 0.79, 0.838}, 3);
        g.strokeLine(0.425, 0.832, 0.452, 0.834);
        g.setFill(Color.web("#fff1df", 0.35));
        g.fillOval(0.319, 0.672, 0.028, 0.028);
        g.setFill(PAPER);
        g.fillOval(0.327, 0.680, 0.012, 0.012);
    }
}
