package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody planned to be pasted or dropped is told on the page, and the page goes on. */
class OddDraftsTest {
    @TempDir
    private Path home;

    @Test
    void whatIsTooMuchOrNothingIsSaidAndTheNextTextIsRead() throws Exception {
        Files.createDirectories(home);
        try (var screen = open(Settings.Language.ENGLISH)) {
            drop(screen, Files.writeString(home.resolve("many.txt"), lines(100_000, "Owl")));
            screen.untilRead("Line 20001: ");
            paste(screen, "1. Owl\n2. " + "x".repeat(10_000) + "\n3. Coda\n4. Rain");
            screen.untilRead("Line 2: ");
            paste(screen, lines(500, "Owl"));
            untilRows(screen, 500);
            screen.untilRead("500 tracks");
            paste(screen, "");
            untilRows(screen, 0);
            screen.untilRead("No tracks yet");
        }
    }

    @Test
    void aFileOfNothingAndOneWithoutItsColumnsAreSaidInKoreanToo() throws Exception {
        Files.createDirectories(home);
        var empty = Files.writeString(home.resolve("empty.txt"), "\n\n");
        var bare = Files.writeString(home.resolve("bare.csv"), "film,release,name\nodd,list,Owl\n");
        try (var screen = open(Settings.Language.KOREAN)) {
            drop(screen, empty);
            screen.untilRead("곡을 찾지 못했습니다");
            drop(screen, bare);
            Screen.until("the column is named", () -> screen.words().stream()
                    .anyMatch(w -> w.contains("position") || w.contains("title")));
            paste(screen, "1. Owl\n2. Coda");
            untilRows(screen, 2);
            assertThat(screen.words()).noneMatch(w -> w.contains("Exception"));
        }
    }

    private Screen open(Settings.Language language) throws Exception {
        var screen = Screen.open(home.resolve("home"), Settings.FIRST.with(language), Music.folder());
        screen.fire(".add-tracklist");
        screen.untilSeen(".draft-box");
        return screen;
    }

    private static void drop(Screen screen, Path file) {
        Screen.run(() -> ((Shell) screen.scene().getRoot()).take(List.of(file)));
    }

    private static void paste(Screen screen, String text) {
        Screen.run(() -> ((TextArea) screen.find(".draft-box").orElseThrow()).setText(text));
    }

    private static void untilRows(Screen screen, int rows) throws InterruptedException {
        Screen.until(
                rows + " rows",
                () -> ((TableView<?>) screen.find(".draft").orElseThrow())
                                .getItems()
                                .size()
                        == rows);
    }

    private static String lines(int count, String title) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i + ". " + title).collect(Collectors.joining("\n"));
    }
}
