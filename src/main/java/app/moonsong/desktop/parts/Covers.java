package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The cover that stands for a file or a film. */
public final class Covers {
    private Covers() {}

    /** The file's film's cover, else one drawn from its album or folder. */
    public static Node of(Desk desk, Path file, String album, double size) {
        return desk.models()
                .holdings()
                .standing(file)
                .<Node>map(s -> new Cover(s.film(), size, desk.family()))
                .orElseGet(() -> Cover.nameless(name(file, album), size));
    }

    /** The same as a picture with its corners. */
    public static Image image(Desk desk, Path file, String album, double size) {
        return desk.models()
                .holdings()
                .standing(file)
                .map(s -> Cover.painted(s.film(), size, desk.family()))
                .orElseGet(() -> Cover.painted(name(file, album), size))
                .snapshot(null, null);
    }

    private static String name(Path file, String album) {
        return album.isEmpty() ? String.valueOf(file.getParent()) : album;
    }

    /** Stands where a cover will be. */
    public static Node none(double size) {
        var space = new StackPane(Icons.of(Feather.MOON, "quiet"));
        space.getStyleClass().add("no-cover");
        space.setMinSize(size, size);
        space.setMaxSize(size, size);
        return space;
    }
}
