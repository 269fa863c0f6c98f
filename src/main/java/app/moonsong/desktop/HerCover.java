package app.moonsong.desktop;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The cover of Her: a paper moon on a thread over the roofs, and one who listens. Measures are parts of the side. */
final class HerCover {
    private static final Color PAPER = Color.web("#fff1df");
    private static final Color DUSK = Color.web("#7c1f2c");
    private static final double HAIR = 0.004;

    private HerCover() {}

    static void paint(GraphicsContext g, double size, String family) {
        g.save();
        g.scale(size, size);
        sky(g);
        moon(g);
        roofs(g);
        listener(g);
        g.restore();
        title(g, size, family);
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

    /** A disc of paper: three creases and a soft shade where it bends. */
    private static void moon(GraphicsContext g) {
        g.setStroke(PAPER.deriveColor(0, 1, 1, 0.75));
        g.setLineWidth(HAIR);
        g.strokeLine(0.62, 0, 0.62, 0.2);
        g.setFill(PAPER);
        g.fillOval(0.42, 0.2, 0.4, 0.4);
        g.setFill(new LinearGradient(
                0.42,
                0.2,
                0.82,
                0.6,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0.45, Color.web("#e8604f", 0)),
                new Stop(1, Color.web("#d94f47", 0.42))));
        g.fillOval(0.42, 0.2, 0.4, 0.4);
        g.setStroke(Color.web("#d9604f", 0.28));
        g.setLineWidth(HAIR);
        g.strokeLine(0.62, 0.2, 0.62, 0.6);
        g.strokeLine(0.437, 0.32, 0.803, 0.48);
        g.strokeLine(0.437, 0.48, 0.803, 0.32);
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

    /** Small, seated at the roof's edge, looking up; the earpiece is the only light on him. */
    private static void listener(GraphicsContext g) {
        g.setFill(DUSK);
        g.fillOval(0.285, 0.66, 0.052, 0.058);
        g.beginPath();
        g.moveTo(0.268, 0.845);
        g.bezierCurveTo(0.258, 0.78, 0.268, 0.725, 0.305, 0.718);
        g.bezierCurveTo(0.345, 0.722, 0.348, 0.77, 0.35, 0.80);
        g.lineTo(0.425, 0.805);
        g.lineTo(0.425, 0.845);
        g.closePath();
        g.fill();
        g.setStroke(DUSK);
        g.setLineWidth(0.022);
        g.setLineCap(StrokeLineCap.ROUND);
        g.strokeLine(0.272, 0.76, 0.238, 0.838);
        g.setFill(Color.web("#fff1df", 0.35));
        g.fillOval(0.316, 0.679, 0.026, 0.026);
        g.setFill(PAPER);
        g.fillOval(0.323, 0.686, 0.012, 0.012);
    }

    private static void title(GraphicsContext g, double size, String family) {
        g.setFill(PAPER);
        g.setFont(Font.font(family, FontWeight.BOLD, size * 0.13));
        g.fillText("her", size * 0.07, size * 0.17);
    }
}
