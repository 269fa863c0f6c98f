package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.player.QueueItem;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of a file, wherever it is said that the file plays, and for other programs. */
class SmallCoverTest {
    @TempDir
    private Path dir;

    private Path plain;
    private Path red;

    @BeforeEach
    void write() throws Exception {
        var sound = Encoded.bytes(Format.FLAC, new short[2 * 4 * 44_100], Map.of());
        plain = Files.write(dir.resolve("1.flac"), sound);
        red = Files.write(dir.resolve("2.flac"), sound);
        putPicture(red);
    }

    @Test
    void theBarAndTheSmallPlayerShowThePictureOfTheFileThatPlays() throws Exception {
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, plain, red)) {
            Screen.until("they play", () -> screen.player().queue().size() == 2);
            screen.player().pause();
            screen.player().turnToNext();
            Screen.until("its picture", () -> is(Color.RED, screen.find(".now-bar .now-cover")));
            screen.control(KeyCode.M);
            Screen.until(
                    "there too",
                    () -> is(
                            Color.RED,
                            javafx.stage.Window.getWindows().stream()
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
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, plain, red)) {
            Screen.until("they play", () -> screen.player().queue().size() == 2);
            screen.player().pause();
            screen.control(KeyCode.P);
            Screen.until("what comes next", () -> is(Color.RED, screen.find(".now-below .hit")));
            screen.control(KeyCode.U);
            Screen.until("the second row alone", () -> {
                var rows = screen.all().stream()
                        .filter(n -> n.lookup(".hit") != null && n instanceof ListCell<?>)
                        .map(Optional::of)
                        .toList();
                return rows.size() == 2 && picture(rows.getFirst()).isEmpty() && is(Color.RED, rows.getLast());
            });
        }
    }

    @Test
    void thePictureBesideAFileIsShownWhereItCarriesNone() throws Exception {
        Files.write(dir.resolve("Cover.png"), png(0x0000FF));
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, plain, red)) {
            Screen.until("they play", () -> screen.player().queue().size() == 2);
            screen.player().pause();
            Screen.until("in the bar", () -> is(Color.BLUE, screen.find(".now-bar .now-cover")));
            screen.control(KeyCode.U);
            screen.untilSeen(".queue .list-cell:filled");
            Screen.until("in its row", () -> is(Color.BLUE, screen.find(".queue .hit")));
            screen.player().turnToNext();
            Screen.until("the one it carries", () -> is(Color.RED, screen.find(".now-bar .now-cover")));
        }
    }

    @Test
    void otherProgramsAreGivenTheCoverThatIsDrawn() throws Exception {
        try (var screen = Screen.filmPage(dir.resolve("home"), Settings.FIRST)) {
            screen.fire(".play-film");
            Screen.until("it plays", () -> screen.player().state().current().isPresent());
            var item = screen.player().state().current().orElseThrow();
            var drawn = cover(screen, item);
            assertThat(drawn.getWidth()).isEqualTo(drawn.getHeight()).isGreaterThanOrEqualTo(256);
            // The paper of the moon, left of its fold.
            assertThat(drawn.getRGB(drawn.getWidth() * 46 / 100, drawn.getHeight() * 42 / 100))
                    .isEqualTo(0xFFFFF1DF);
            var ofNoFilm = cover(screen, new QueueItem(99, plain, "One", "", "Album", Duration.ZERO));
            var ofAnother = cover(screen, new QueueItem(99, plain, "One", "", "Another", Duration.ZERO));
            assertThat(pixels(ofNoFilm)).isNotEqualTo(pixels(drawn)).isNotEqualTo(pixels(ofAnother));
        }
    }

    private static BufferedImage cover(Screen screen, QueueItem item) throws IOException {
        var png = screen.host().cover().apply(item).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] png(int colour) throws IOException {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, colour);
        }
        var png = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", png)).isTrue();
        return png.toByteArray();
    }

    private static void putPicture(Path file) throws Exception {
        var edit = TagEdit.NONE.with(
                new PictureEdit.Replace(Picture.of(png(0xFF0000)).orElseThrow()));
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

    private static boolean is(Color colour, Optional<Node> cover) {
        return Screen.ask(() -> picture(cover)
                .map(v -> v.getImage().getPixelReader().getColor(5, 5))
                .filter(colour::equals)
                .isPresent());
    }
}
