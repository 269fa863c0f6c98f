package app.moonsong.desktop.parts;

import java.util.List;
import java.util.Random;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** A quiet composition made from a name: one of some shapes in one of some palettes. Measures are parts of the side. */
final class QuietCover {
    /** Far, near and light colours of each palette. */
    private static final List<List<Color>> PALETTES = List.of(
            palette("#1f3a4d", "#3f7183", "#f2d7a1"),
            palette("#3a2747", "#7b4f7e", "#f4c9a8"),
            palette("#22403a", "#5a8a72", "#f0e3b4"),
            palette("#5a2a27", "#b5654a", "#f6dcb6"),
            palette("#2b2f4a", "#5a6a9e", "#f3c6c0"),
            palette("#4a3b1f", "#a08344", "#f5e9c9"),
            palette("#1e2a38", "#4b637a", "#e9b08a"),
            palette("#402236", "#94476a", "#f6d3c2"));

    private final Random dice;
    private final Color far;
    private final Color near;
    private final Color light;
    private final int shape;

    QuietCover(String name) {
        dice = new Random(name.hashCode() * 2_654_435_761L);
        var palette = PALETTES.get(dice.nextInt(PALETTES.size()));
        far = palette.get(0);
        near = palette.get(1);
        light = palette.get(2);
        shape = dice.nextInt(4);
    }

    void paint(GraphicsContext g, double size) {
        g.save();
        g.scale(size, size);
        g.setFill(new LinearGradient(0, 0, 0.3, 1, false, CycleMethod.NO_CYCLE, new Stop(0, far), new Stop(1, near)));
        g.fillRect(0, 0, 1, 1);
        switch (shape) {
            case 0 -> horizon(g);
            case 1 -> rings(g);
            case 2 -> hills(g);
            default -> strings(g);
        }
        g.restore();
    }

    void paint(GraphicsContext g, double size, String title, String family) {
        paint(g, size);
        g.setFill(light);
        double letters = title.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
        double height = Math.clamp(1.5 / letters, 0.055, 0.12) * size;
        g.setFont(Font.font(family, FontWeight.BOLD, height));
        g.fillText(title, size * 0.07, size * 0.07 + height, size * 0.86);
    }

    private void horizon(GraphicsContext g) {
        double x = between(0.3, 0.6);
        g.setFill(light);
        g.fillOval(x, 0.38, 0.34, 0.34);
        g.setFill(far.deriveColor(0, 1, 1, 0.94));
        g.fillRect(0, 0.62, 1, 0.38);
        g.setFill(light.deriveColor(0, 1, 1, 0.45));
        for (int i = 0; i < 6; i++) {
            double width = 0.3 - i * 0.035;
            g.fillRect(x + 0.17 - width / 2, 0.66 + i * 0.045, width, 0.010);
        }
    }

    private void rings(GraphicsContext g) {
        double x = between(0.35, 0.75);
        double y = between(0.55, 0.75);
        g.setStroke(light.deriveColor(0, 1, 1, 0.55));
        g.setLineWidth(0.006);
        for (int i = 1; i < 9; i++) {
            double r = 0.05 * i + 0.003 * i * i;
            g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        }
        g.setFill(light);
        g.fillOval(x - 0.03, y - 0.03, 0.06, 0.06);
    }

    private void hills(GraphicsContext g) {
        g.setFill(light.deriveColor(0, 1, 1, 0.9));
        double x = between(0.2, 0.7);
        g.fillOval(x, 0.3, 0.15, 0.15);
        for (int i = 0; i < 4; i++) {
            double top = 0.52 + i * 0.11;
            double lean = between(-0.12, 0.12);
            g.setFill(near.interpolate(far, i / 3.0));
            g.beginPath();
            g.moveTo(0, top + lean);
            g.bezierCurveTo(0.3, top - 0.15, 0.6, top + 0.15, 1, top - lean);
            g.lineTo(1, 1);
            g.lineTo(0, 1);
            g.closePath();
            g.fill();
        }
    }

    private void strings(GraphicsContext g) {
        double swing = between(0.05, 0.16);
        g.setLineWidth(0.007);
        for (int i = 0; i < 12; i++) {
            double y = 0.34 + i * 0.05;
            g.setStroke(light.deriveColor(0, 1, 1, 0.25 + 0.05 * i));
            g.beginPath();
            g.moveTo(-0.05, y);
            g.bezierCurveTo(0.3, y - swing * (i - 4) / 4, 0.6, y + swing, 1.05, y);
            g.stroke();
        }
    }

    private double between(double low, double high) {
        return low + dice.nextDouble() * (high - low);
    }

    private static List<Color> palette(String far, String near, String light) {
        return List.of(Color.web(far), Color.web(near), Color.web(light));
    }
}
