package app.moonsong.desktop.parts;

import app.moonsong.library.labels.Label;
import javafx.scene.layout.Region;

/** A label as it is seen everywhere: its word behind a dot of its color. */
public final class Chip extends javafx.scene.control.Label {
    private static final double DOT_ALONE = 24;

    public Chip(Label label) {
        super(label.name(), dot(label.color()));
        getStyleClass().add("chip");
        setMinWidth(DOT_ALONE);
    }

    /** A dot of a color, which is written as {@code #rrggbb}. */
    public static Region dot(String color) {
        var dot = new Region();
        dot.getStyleClass().add("label-dot");
        dot.setStyle("-fx-background-color: " + color + ";");
        return dot;
    }
}
