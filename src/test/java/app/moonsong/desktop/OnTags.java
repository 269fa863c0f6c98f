package app.moonsong.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the page of tags, of two files. */
abstract class OnTags {
    @TempDir
    Path folder;

    Path music = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        music = Files.createDirectory(folder.resolve("Music"));
    }

    /** Goes to the library page, chooses both files, and from there to their tags. */
    static void tagsOfBoth(Screen screen) throws Exception {
        screen.untilSeen(".card");
        screen.control(KeyCode.DIGIT2);
        screen.untilSeen(".table-row-cell:filled");
        Screen.run(() -> ((TableView<?>) screen.find(".files").orElseThrow())
                .getSelectionModel()
                .selectAll());
        screen.control(KeyCode.E);
        screen.untilRead("2 files");
        screen.untilSeen(".tag-field");
    }
}
