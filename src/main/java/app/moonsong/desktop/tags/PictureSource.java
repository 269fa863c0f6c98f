package app.moonsong.desktop.tags;

import app.moonsong.tagging.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/** Where the listener takes a picture from: a file, or what another program put on the clipboard or lets drop. */
interface PictureSource {
    /** Reads it; empty when it is no picture for a file. */
    Optional<Picture> read() throws IOException;

    /** The one file, or else the image, of a clipboard or of what is dragged. */
    static Optional<PictureSource> of(Clipboard board) {
        if (board.getFiles().size() == 1) {
            return Optional.of(of(board.getFiles().getFirst().toPath()));
        }
        var image = board.getImage();
        return image == null ? Optional.empty() : Optional.of(() -> Picture.of(png(image)));
    }

    static PictureSource of(Path file) {
        return () -> Files.size(file) > Picture.LARGEST_BYTES ? Optional.empty() : Picture.of(Files.readAllBytes(file));
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", bytes);
        return bytes.toByteArray();
    }
}
