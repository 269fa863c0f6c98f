package app.moonsong.desktop.parts;

import app.moonsong.film.Film;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** A film's cover, drawn by ourselves: the same film always looks the same. */
public final class Cover extends StackPane {
    private static final double ROUNDING = 0.045;

    public Cover(Film film, double size, String family) {
        this(film.title(), size, g -> paint(g, film, size, family));
    }

    private Cover(String spoken, double size, java.util.function.Consumer<GraphicsContext> painter) {
        var canvas = new Canvas(size, size);
        painter.accept(canvas.getGraphicsContext2D());
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
        return new Cover(name, size, g -> new QuietCover(name).paint(g, size));
    }

    private static void paint(GraphicsContext g, Film film, double size, String family) {
        if (film.id().equals("her")) {
            HerCover.paint(g, size, family);
        } else {
            new QuietCover(film.id()).paint(g, size, film.title(), family);
        }
    }
}
