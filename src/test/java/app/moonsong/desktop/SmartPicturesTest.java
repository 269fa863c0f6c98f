package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.Text;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.search.Search;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.ReadyRule;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes pictures of smart playlists; {@code -Dpictures=docs/pictures} says where. */
class SmartPicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));

    private String name = "";

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "ENGLISH,DARK", "KOREAN,LIGHT", "KOREAN,DARK"})
    void smartPlaylistsAreSeen(Settings.Language language, Settings.Look look, @TempDir Path home) throws Exception {
        name = look.name().toLowerCase(Locale.ROOT) + "-" + language.locale().getLanguage();
        boolean korean = language == Settings.Language.KOREAN;
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(language).with(look))) {
            var playlists = new Playlists(screen.library());
            var text = new Text(language.locale());
            for (var ready :
                    new SmartPlaylists(screen.library(), new Search(screen.library())).ready(text.get("smart.label"))) {
                playlists.make(text.of(ready.kind(), ready.about()), "", ready.rule(), "");
            }
            var evening = new SmartRule(
                    "film:her length:<0:40",
                    SmartOrder.read("mix:4").orElseThrow(),
                    new SmartLimit(20, Duration.ofMinutes(45), 0));
            var own = korean ? "저녁 한 시간" : "An evening hour";
            playlists.make(own, korean ? "불을 끄고" : "With the light off", evening, "");
            Shelves.fill(screen);
            Shelves.open(screen, own);
            Screen.until("counted", () -> screen.find(".smart-count").isPresent());
            picture(screen, "smart");
            Shelves.open(screen, text.of(ReadyRule.MISSING_FROM_A_FILM, "Her"));
            picture(screen, "smart-missing");
            screen.press(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
            screen.untilSeen(".playlist-rows .empty");
            picture(screen, "smart-new");
        }
    }

    private void picture(Screen screen, String page) throws InterruptedException, IOException {
        var picture = PICTURES.resolve(page + "-" + name + ".png");
        screen.picture(picture);
        var image = ImageIO.read(picture.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).as(page).containsExactly(1280, 800);
    }
}
