package app.moonsong.desktop.parts;

import app.moonsong.film.Film;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** A film's cover, drawn by ourselves: the same film always looks the same. */
public final class Cover extends StackPane {
    private static final double ROUNDING = 0.045;

    public Cover(Film film, double size, String family) {
        this(film.title(), size, painted(film, size, family));
    }

    private Cover(String spoken, double size, Canvas canvas) {
        var clip = new Rectangle(size, size);
        clip.setArcWidth(size * ROUNDING * 2);
        clip.setArcHeight(size * ROUNDING * 2);
        canvas.setClip(clip);
        getStyleClass().add("cover");
        setMinSize(size, size);
        setMaxSize(size, size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        getChildren().add(canvas);
    }

    /** A cover for music that belongs to no film: drawn from its name, without a title. */
    static Cover nameless(String name, double size) {
        return new Cover(name, size, painted(name, size));
    }

    /** A film's cover with its corners. */
    static Canvas painted(Film film, double size, String family) {
        var canvas = new Canvas(size, size);
        if (film.id().equals("her")) {
            HerCover.paint(canvas.getGraphicsContext2D(), size, family);
        } else {
            new QuietCover(film.id()).paint(canvas.getGraphicsContext2D(), size, film.title(), family);
        }
        return canvas;
    }

    /** The cover of a name with its corners. */
    static Canvas painted(String name, double size) {
        var canvas = new Canvas(size, size);
        new QuietCover(name).paint(canvas.getGraphicsContext2D(), size);
        return canvas;
    }
}
