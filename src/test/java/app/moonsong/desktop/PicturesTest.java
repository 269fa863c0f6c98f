package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.TagField;
import app.moonsong.demo.OneDemo;
import app.moonsong.desktop.film.TrackLine;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.tags.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes a picture of every page; {@code -Dpictures=docs/pictures} says where, if not in the build's folder. */
class PicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final List<String> PAGES = List.of(
            "first-run",
            "scan",
            "films",
            "film",
            "reasons",
            "queue",
            "duplicates",
            "versions",
            "order",
            "compare",
            "library",
            "search",
            "settings",
            "now",
            "keys",
            "review",
            "review-folder",
            "review-none",
            "tags-known",
            "tags",
            "tags-tools",
            "tags-names",
            "tags-history",
            "playlist",
            "playlist-curated",
            "playlist-new");

    /** How far down the shelf of versions is. */
    private static final double VERSIONS_AT = 0.55;

    private String name = "";

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "ENGLISH,DARK", "KOREAN,LIGHT", "KOREAN,DARK"})
    void everyPageIsSeen(Settings.Language language, Settings.Look look, @TempDir Path home) throws Exception {
        var settings = Settings.FIRST.with(language).with(look);
        name = look.name().toLowerCase(Locale.ROOT) + "-" + language.locale().getLanguage();
        try (var screen = Screen.open(home, settings)) {
            picture(screen, "first-run");
        }
        try (var screen = Screen.open(home, settings, Music.folder())) {
            screen.fire(".strip .small.more");
            picture(screen, "scan");
            film(screen, new Text(language.locale()));
            screen.control(KeyCode.DIGIT2);
            screen.untilSeen(".table-row-cell:filled");
            picture(screen, "library");
            screen.type("moon");
            screen.untilSeen(".hit");
            picture(screen, "search");
            screen.control(KeyCode.P);
            screen.untilSeen(".now-large");
            picture(screen, "now");
            screen.control(KeyCode.COMMA);
            picture(screen, "settings");
            screen.press(KeyCode.F1);
            picture(screen, "keys");
        }
        review(settings, home.resolve("review"));
        tags(settings, home.resolve("tags"));
        try (var screen = Screen.again(home)) {
            playlists(screen);
        }
        for (var page : PAGES) {
            var image =
                    ImageIO.read(PICTURES.resolve(page + "-" + name + ".png").toFile());
            assertThat(List.of(image.getWidth(), image.getHeight())).as(page).containsExactly(1280, 800);
        }
    }

    private void film(Screen screen, Text text) throws Exception {
        screen.control(KeyCode.DIGIT1);
        screen.untilSeen(".film-hero");
        picture(screen, "films");
        screen.fire(".card");
        screen.untilSeen(".track.doubtful");
        screen.fire(".play-film");
        screen.hear(Duration.ofSeconds(2));
        screen.press(KeyCode.DOWN);
        picture(screen, "film");
        Screen.run(() -> {
            var doubtful = (TrackLine) screen.find(".track.doubtful").orElseThrow();
            doubtful.requestFocus();
            doubtful.unfold();
        });
        picture(screen, "reasons");
        screen.control(KeyCode.U);
        picture(screen, "queue");
        screen.control(KeyCode.U);
        moreOfTheFilm(screen, text);
    }

    private void moreOfTheFilm(Screen screen, Text text) throws Exception {
        Screen.run(() -> screen.rows().get(8).unfold());
        Screen.run(() -> screen.rows().get(2).unfold());
        picture(screen, "duplicates");
        Screen.run(() -> screen.rows().get(2).unfold());
        Screen.run(() -> ((Button) screen.find(".version").orElseThrow()).requestFocus());
        Screen.run(() -> ((ScrollPane) screen.find(".scroll-pane").orElseThrow()).setVvalue(VERSIONS_AT));
        picture(screen, "versions");
        Screen.run(() -> ((ScrollPane) screen.find(".scroll-pane").orElseThrow()).setVvalue(0));
        pill(screen, p -> p.size() - 1);
        Screen.run(() -> screen.rows().get(3).requestFocus());
        screen.press(KeyCode.UP, KeyCombination.ALT_DOWN);
        picture(screen, "order");
        pill(screen, _ -> 0);
        screen.choose(".page-menu", text.get("film.compare"), text.get("film.compare.with", "Her (Original Score)"));
        picture(screen, "compare");
    }

    private void playlists(Screen screen) throws Exception {
        Shelves.fill(screen);
        Shelves.open(screen, "비 오는 날");
        screen.untilSeen(".playlist-find");
        picture(screen, "playlist");
        Shelves.open(screen, name.endsWith("ko") ? "조용한 시간" : "Quiet hours");
        screen.untilSeen(".playlist-rows .absent");
        picture(screen, "playlist-curated");
        screen.control(KeyCode.N);
        screen.untilSeen(".playlist-rows .empty");
        picture(screen, "playlist-new");
    }

    private static void pill(Screen screen, ToIntFunction<List<ToggleButton>> which) {
        Screen.run(() -> {
            var pills = screen.all().stream()
                    .filter(n -> n.getStyleClass().contains("pill-choice"))
                    .map(ToggleButton.class::cast)
                    .toList();
            pills.get(which.applyAsInt(pills)).fire();
        });
    }

    private void review(Settings settings, Path home) throws Exception {
        var music = home.resolve("Music");
        Doubts.put(music.resolve("from Minji"), "Milk & Honey.wav", "The Moon Song.wav");
        Doubts.put(music.resolve("Downloads"), "Dimensions.wav", "Divorce Papers.wav", "Some Other Place.wav");
        try (var screen = Screen.open(home, settings, music)) {
            screen.untilSeen(".side-count");
            screen.control(KeyCode.DIGIT3);
            screen.untilSeen(".review-offer");
            picture(screen, "review-folder");
            screen.press(KeyCode.A);
            Screen.until("the next folder", () -> screen.find(".review-offer").isEmpty());
            screen.press(KeyCode.DIGIT1);
            picture(screen, "review");
            screen.press(KeyCode.DIGIT2);
            screen.untilSeen(".review-empty");
            picture(screen, "review-none");
        }
    }

    /** On music of its own, for it is written. */
    private void tags(Settings settings, Path home) throws Exception {
        var music = home.resolve("Music");
        OneDemo.copy(music);
        try (var screen = Screen.open(home, settings, music)) {
            var text = new Text(settings.language().locale());
            screen.fire(".card");
            screen.untilSeen(".track.present");
            screen.choose(".page-menu", text.get("film.write-known"));
            screen.untilSeen(".tag-after");
            picture(screen, "tags-known");
            screen.fire(".tag-foot .accent");
            Screen.until("written", () -> screen.find(".tag-after").isEmpty());
            screen.control(KeyCode.DIGIT2);
            screen.untilSeen(".table-row-cell:filled");
            Screen.run(() -> ((TableView<?>) screen.find(".files").orElseThrow())
                    .getSelectionModel()
                    .selectRange(0, 4));
            screen.control(KeyCode.E);
            var genre = text.of(TagField.GENRE);
            Screen.until("the genre is there", () -> tagField(screen, genre).isPresent());
            Screen.run(() -> tagField(screen, genre).orElseThrow().setText("Soundtrack"));
            screen.untilSeen(".tag-after");
            picture(screen, "tags");
            screen.say(text.of(TagEditing.View.TOOLS));
            screen.say(text.of(Tool.REPLACE));
            Screen.run(() -> {
                ((TextField) tagFields(screen).get(0)).setText("her");
                ((TextField) tagFields(screen).get(1)).setText("Her (Score)");
            });
            screen.untilSeen(".tag-after");
            picture(screen, "tags-tools");
            screen.say(text.of(TagEditing.View.NAMES));
            screen.untilSeen(".tag-after");
            picture(screen, "tags-names");
            screen.say(text.of(TagEditing.View.HISTORY));
            screen.untilSeen(".tag-history-line");
            picture(screen, "tags-history");
        }
    }

    private static Optional<TextField> tagField(Screen screen, String name) {
        return tagFields(screen).stream()
                .filter(n -> name.equals(n.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst();
    }

    private static List<Node> tagFields(Screen screen) {
        return screen.all().stream()
                .filter(n -> n.getStyleClass().contains("tag-field"))
                .toList();
    }

    private void picture(Screen screen, String page) throws IOException, InterruptedException {
        screen.picture(PICTURES.resolve(page + "-" + name + ".png"));
    }
}
