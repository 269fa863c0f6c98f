package app.moonsong.desktop.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** How whole a film is, as a ring that closes. */
public final class Ring extends StackPane {
    private static final double FULL = 360;
    private static final double TOP = 90;

    public Ring(int present, int of, double radius, String spoken) {
        getStyleClass().add("ring");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        var track = new Circle(radius);
        track.getStyleClass().add("ring-track");
        var arc = new Arc(0, 0, radius, radius, TOP, of == 0 ? 0 : -FULL * present / of);
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        arc.getStyleClass().add("ring-arc");
        arc.setVisible(present > 0);
        var space = new Circle(radius);
        space.getStyleClass().add("ring-space");
        var shapes = new Group(space, track, arc);
        var number = new Label(Integer.toString(present));
        number.getStyleClass().add("ring-number");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(shapes, number);
        if (present == of && of > 0) {
            getStyleClass().add("whole");
        }
    }
}
