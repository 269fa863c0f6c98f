package app.moonsong.desktop.parts;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Pictures;
import app.moonsong.desktop.model.Desk;
import app.moonsong.library.IndexedFile;
import java.io.IOException;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** What a file looks like: the picture it carries, else the one beside it, else one drawn from its folder. */
public final class FilePicture extends StackPane {
    private static final double ROUNDING = 0.09;
    /** Screens draw up to so many pixels where one is meant. */
    private static final int SHARP = 2;

    private final double size;

    public FilePicture(Desk desk, IndexedFile file, double size) {
        this(desk, Cover.nameless(String.valueOf(file.path().getParent()), size), file.audio(), size);
    }

    /** Shows something else until the picture is there, and where there is none. */
    public FilePicture(Desk desk, Node until, Optional<AudioFile> file, double size) {
        this.size = size;
        getStyleClass().add("file-picture");
        // Its shadow costs more than all else on a page, and would be made anew whenever something moves beside it.
        setCache(true);
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(until);
        // A picture that cannot be read is not shown; its file says so elsewhere.
        file.ifPresent(
                audio -> desk.background().fetch(() -> read(audio, size), read -> read.ifPresent(this::show), _ -> {}));
    }

    /**
     * Reads the picture of a file as large as it is shown.
     *
     * @return empty when it has none that can be shown
     * @throws IOException when it is damaged
     */
    public static Optional<Image> read(AudioFile audio, double size) throws IOException {
        var picture = Pictures.of(audio);
        return picture.isPresent() ? Thumbnail.read(picture.get(), (int) (size * SHARP)) : Optional.empty();
    }

    /** Shows a picture. */
    public void show(Image image) {
        getChildren().setAll(view(image, size));
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
