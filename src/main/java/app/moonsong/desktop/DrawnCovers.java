package app.moonsong.desktop;

import app.moonsong.desktop.model.Background;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.player.QueueItem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** The covers that the window draws, for other programs to show. */
final class DrawnCovers {
    /** As large as panels and notifications show one, in pixels. */
    private static final int SIDE = 512;
    /** A picture is not waited for longer than a listener would look for it. */
    private static final long SECONDS = 1;

    private final Background background;
    private final Supplier<Desk> desk;

    /** {@code desk} is asked on the screen's thread. */
    DrawnCovers(Background background, Supplier<Desk> desk) {
        this.background = background;
        this.desk = desk;
    }

    /**
     * Draws the cover of a track; to be asked on any thread but the screen's.
     *
     * @return a PNG; empty when the screen does not draw it in time
     */
    Optional<byte[]> of(QueueItem item) {
        var drawn = new CompletableFuture<Image>();
        background.show(() -> drawn.complete(Covers.image(desk.get(), item.path(), item.album(), SIDE)));
        try {
            return Optional.of(png(drawn.get(SECONDS, TimeUnit.SECONDS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] png(Image image) throws IOException {
        var pixels = new int[SIDE * SIDE];
        image.getPixelReader().getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        var buffered = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, SIDE, SIDE, pixels, 0, SIDE);
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(buffered, "png", out)) {
            throw new IOException("no writer of PNG");
        }
        return out.toByteArray();
    }
}
