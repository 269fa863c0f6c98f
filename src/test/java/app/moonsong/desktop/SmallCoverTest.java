package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture that a file carries, wherever it is said that the file plays. */
class SmallCoverTest {
    @TempDir
    private Path dir;

    @Test
    void theBarAndTheSmallPlayerShowThePictureOfTheFileThatPlays() throws Exception {
        var sound = Encoded.bytes(Format.FLAC, new short[2 * 4 * 44_100], Map.of());
        var plain = Files.write(dir.resolve("1.flac"), sound);
        var red = Files.write(dir.resolve("2.flac"), sound);
        putPicture(red);
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, plain, red)) {
            Screen.until("they play", () -> screen.player().queue().size() == 2);
            screen.player().pause();
            screen.player().turnToNext();
            Screen.until("its picture", () -> isRed(screen.find(".now-bar .now-cover")));
            screen.control(KeyCode.M);
            Screen.until(
                    "there too",
                    () -> isRed(javafx.stage.Window.getWindows().stream()
                            .map(javafx.stage.Window::getScene)
                            .map(Scene::getRoot)
                            .flatMap(r -> r.lookupAll(".mini .now-cover").stream())
                            .findFirst()));
            screen.player().turnToPrevious();
            Screen.until("none any more", () -> screen.player()
                    .state()
                    .current()
                    .filter(i -> i.path().equals(plain))
                    .isPresent());
            screen.control(KeyCode.M);
            Screen.until("none is shown", () -> screen.find(".now-bar .now-cover")
                    .filter(c -> picture(Optional.of(c)).isEmpty())
                    .isPresent());
        }
    }

    @Test
    void theQueueAndWhatComesNextShowThePicturesOfTheirFiles() throws Exception {
        var sound = Encoded.bytes(Format.FLAC, new short[2 * 4 * 44_100], Map.of());
        var plain = Files.write(dir.resolve("1.flac"), sound);
        var red = Files.write(dir.resolve("2.flac"), sound);
        putPicture(red);
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, plain, red)) {
            Screen.until("they play", () -> screen.player().queue().size() == 2);
            screen.player().pause();
            screen.control(KeyCode.P);
            Screen.until("what comes next", () -> isRed(screen.find(".now-below .hit")));
            screen.control(KeyCode.U);
            Screen.until("the second row alone", () -> {
                var rows = screen.all().stream()
                        .filter(n -> n.lookup(".hit") != null && n instanceof ListCell<?>)
                        .map(Optional::of)
                        .toList();
                return rows.size() == 2 && picture(rows.getFirst()).isEmpty() && isRed(rows.getLast());
            });
        }
    }

    private static void putPicture(Path file) throws Exception {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, 0xFF0000);
        }
        var png = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", png)).isTrue();
        var edit = TagEdit.NONE.with(
                new PictureEdit.Replace(Picture.of(png.toByteArray()).orElseThrow()));
        var plan = (Plan.Rewrite) new Tagger().plan(file, edit, WriteOptions.CAREFUL);
        new Tagger().write(plan, WriteOptions.CAREFUL);
    }

    private static Optional<ImageView> picture(Optional<Node> cover) {
        return cover.stream()
                .flatMap(c -> c.lookupAll(".file-picture").stream())
                .flatMap(p -> ((javafx.scene.Parent) p).getChildrenUnmodifiable().stream())
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .findFirst();
    }

    private static boolean isRed(Optional<Node> cover) {
        return Screen.ask(() -> picture(cover)
                .map(v -> v.getImage().getPixelReader().getColor(5, 5))
                .filter(Color.RED::equals)
                .isPresent());
    }
}
