package app.moonsong.desktop.parts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Reads a picture small. JavaFX decodes a picture whole before it makes it smaller, and a small file can hold a picture
 * that fills all memory; here its measures are read first, and only every so many-th pixel is kept.
 */
public final class Thumbnail {
    /** A picture larger than this, in pixels to a side, is not shown. */
    private static final int LARGEST = 12_000;

    private Thumbnail() {}

    /**
     * Reads a picture.
     *
     * @param side at least so many pixels of the smaller side are kept, where it has them
     * @return empty when it is no picture that can be shown
     * @throws IOException when it is damaged
     */
    public static Optional<Image> read(InputStream picture, int side) throws IOException {
        return with(picture, reader -> read(reader, side));
    }

    /**
     * Measures a picture in pixels, without reading more of it than its head.
     *
     * @return empty when it is no picture that is known
     * @throws IOException when it is damaged
     */
    public static Optional<Dimension2D> size(InputStream picture) throws IOException {
        return with(picture, reader -> Optional.of(new Dimension2D(reader.getWidth(0), reader.getHeight(0))));
    }

    /** What is asked of a picture's reader. */
    private interface Asked<T> {
        Optional<T> of(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> with(InputStream picture, Asked<T> asked) throws IOException {
        try (var in = ImageIO.createImageInputStream(picture)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return asked.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<Image> read(ImageReader reader, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LARGEST) {
            return Optional.empty();
        }
        int every = Math.max(1, Math.min(width, height) / side);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(image(reader.read(0, parameters)));
    }

    private static Image image(BufferedImage from) {
        int width = from.getWidth();
        int height = from.getHeight();
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        from.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        return image;
    }
}
