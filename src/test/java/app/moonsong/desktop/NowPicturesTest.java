package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes pictures of what shows the playing; {@code -Dpictures=docs/pictures} says where. */
class NowPicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "ENGLISH,DARK", "KOREAN,LIGHT", "KOREAN,DARK"})
    void whatPlaysIsSeen(Settings.Language language, Settings.Look look, @TempDir Path home) throws Exception {
        var name =
                look.name().toLowerCase(Locale.ROOT) + "-" + language.locale().getLanguage();
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(language).with(look))) {
            screen.fire(".play-film");
            screen.control(KeyCode.P);
            screen.untilSeen(".wave-heard");
            screen.hear(Duration.ofSeconds(3));
            var picture = PICTURES.resolve("now-" + name + ".png");
            screen.picture(picture);
            var image = ImageIO.read(picture.toFile());
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 800);
        }
    }
}
