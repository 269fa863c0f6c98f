package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Subject;
import app.moonsong.library.labels.Subjects;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes pictures of stars and labels; {@code -Dpictures=docs/pictures} says where. */
class MarkPicturesTest {
    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final String[] STARS = {"1", "3", "4", "7", "8", "10"};

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "ENGLISH,DARK", "KOREAN,LIGHT", "KOREAN,DARK"})
    void starsAndLabelsAreSeen(Settings.Language language, Settings.Look look, @TempDir Path home) throws Exception {
        var name =
                look.name().toLowerCase(Locale.ROOT) + "-" + language.locale().getLanguage();
        boolean korean = language == Settings.Language.KOREAN;
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(language).with(look))) {
            say(screen.library(), korean);
            Screen.run(() -> screen.rows().get(4).requestFocus());
            screen.press(KeyCode.DIGIT3);
            screen.untilSeen(".track .chip");
            picture(screen, "marks-" + name);
            screen.press(KeyCode.L);
            picture(screen, "label-editor-" + name);
            screen.press(KeyCode.ESCAPE);
            screen.control(KeyCode.DIGIT4);
            screen.untilSeen(".label-line");
            picture(screen, "labels-" + name);
            screen.control(KeyCode.DIGIT2);
            screen.untilSeen(".table-row-cell:filled");
            Screen.run(() -> ((TableView<?>) screen.find(".files").orElseThrow())
                    .getSelectionModel()
                    .select(2));
            picture(screen, "library-marks-" + name);
        }
    }

    private static void say(Library library, boolean korean) {
        var labels = new Labels(library);
        var subjects = new Subjects(library);
        for (var n : STARS) {
            labels.rate(Integer.parseInt(n), List.of(track(subjects, n)));
        }
        labels.add(
                korean ? "비 오는 날" : "rain", List.of(track(subjects, "3"), track(subjects, "6"), track(subjects, "9")));
        labels.add(korean ? "일할 때" : "work", List.of(track(subjects, "6"), track(subjects, "2")));
        labels.add(korean ? "자기 전" : "before sleep", List.of(track(subjects, "6"), track(subjects, "11")));
    }

    private static List<Subject> track(Subjects subjects, String position) {
        return subjects.of(TrackId.parse("her/original-score-2021/" + position).orElseThrow());
    }

    private static void picture(Screen screen, String name) throws Exception {
        var picture = PICTURES.resolve(name + ".png");
        screen.picture(picture);
        var image = ImageIO.read(picture.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 800);
    }
}
