package app.moonsong.desktop.parts;

import app.moonsong.audio.EmbeddedPicture;
import app.moonsong.audio.Pictures;
import app.moonsong.desktop.model.Desk;
import app.moonsong.library.IndexedFile;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** What a file looks like: the picture it carries, else one drawn from its folder. */
public final class FilePicture extends StackPane {
    private static final double ROUNDING = 0.09;
    /** Screens draw up to so many pixels where one is meant. */
    private static final int SHARP = 2;

    public FilePicture(Desk desk, IndexedFile file, double size) {
        getStyleClass().add("file-picture");
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(Cover.nameless(String.valueOf(file.path().getParent()), size));
        Optional<EmbeddedPicture> picture = file.audio().flatMap(a -> a.picture());
        picture.ifPresent(p -> desk.background()
                .fetch(
                        () -> {
                            try (var in = Pictures.open(file.path(), p)) {
                                return Thumbnail.read(in, (int) (size * SHARP));
                            }
                        },
                        read -> read.ifPresent(image -> getChildren().setAll(view(image, size))),
                        _ -> {})); // a picture that cannot be read is not shown; its file says so elsewhere
    }

    /** The middle of the picture, square and with rounded corners. */
    private static ImageView view(Image image, double size) {
        double side = Math.min(image.getWidth(), image.getHeight());
        var view = new ImageView(image);
        view.setViewport(new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        var clip = new Rectangle(size, size);
        clip.setArcWidth(size * ROUNDING);
        clip.setArcHeight(size * ROUNDING);
        view.setClip(clip);
        return view;
    }
}
