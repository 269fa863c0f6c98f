package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and stars from the command line. */
class LabelCommandsTest {
    private static final String LONELINESS = "her/source-list/9";

    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;

    @BeforeEach
    void begin() {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
    }

    private Path scanned(String name) throws IOException {
        var file = shelf.flac(name);
        bench.run("scan", shelf.folder().toString());
        bench.run("identify");
        return file;
    }

    private String labels() {
        return bench.run("--json", "label", "list").out().strip();
    }

    @Test
    void aLabelIsPutOnTakenOffAndBroughtBack() {
        assertThat(bench.run("label", "add", "비", LONELINESS, "her/source-list/4")
                        .code())
                .isZero();
        assertThat(labels()).matches("\\{\"label\":\"비\",\"color\":\"#[0-9a-f]{6}\",\"count\":2}");
        bench.run("label", "remove", "비", LONELINESS);
        assertThat(labels()).contains("\"count\":1");
        bench.run("label", "undo");
        assertThat(labels()).contains("\"count\":2");
        bench.run("label", "undo");
        assertThat(labels()).isEmpty();
        assertThat(bench.run("label", "undo").code()).isEqualTo(1);
    }

    @Test
    void oneSongIsLabelledInEveryReleaseThatHasIt() {
        bench.run("label", "add", "rain", LONELINESS);
        var again = bench.run("--json", "rate", "0", "her/original-score-2021/3");
        assertThat(again.out()).contains("\"labels\":[\"rain\"]");
    }

    @Test
    void whatIsRenamedKeepsItsColorAndItsTracks() {
        bench.run("label", "add", "rain", LONELINESS);
        bench.run("label", "color", "rain", "#123456");
        assertThat(bench.run("label", "rename", "rain", "비 오는 날").code()).isZero();
        assertThat(labels()).isEqualTo("{\"label\":\"비 오는 날\",\"color\":\"#123456\",\"count\":1}");
        bench.run("label", "add", "work", LONELINESS);
        assertThat(bench.run("label", "rename", "work", "비 오는 날").code()).isEqualTo(3);
        assertThat(bench.run("label", "delete", "비 오는 날").code()).isZero();
        assertThat(labels()).contains("work").doesNotContain("비");
        bench.run("label", "undo");
        assertThat(labels()).contains("{\"label\":\"비 오는 날\",\"color\":\"#123456\",\"count\":1}");
    }

    @Test
    void twoLabelsBecomeOneAndTwoAgain() {
        bench.run("label", "add", "rain", LONELINESS, "her/source-list/4");
        bench.run("label", "add", "비", LONELINESS, "her/source-list/5");
        assertThat(bench.run("label", "merge", "rain", "비").code()).isZero();
        assertThat(labels()).contains("\"비\"", "\"count\":3").doesNotContain("rain");
        assertThat(bench.run("label", "merge", "비", "비").code()).isEqualTo(2);
        assertThat(bench.run("label", "merge", "비", "snow").code()).isEqualTo(3);
        bench.run("label", "undo");
        assertThat(labels().lines()).hasSize(2).allMatch(l -> l.contains("\"count\":2"));
    }

    @Test
    void starsAreHalvesAndNothingElse() {
        assertThat(bench.run("--json", "rate", "3.5", LONELINESS).out()).contains("\"stars\":3.5");
        assertThat(bench.run("--json", "rate", "0", LONELINESS).out()).contains("\"stars\":0");
        bench.run("label", "undo");
        assertThat(bench.run("--json", "label", "add", "a", LONELINESS).out()).contains("\"stars\":3.5");
        for (var bad : new String[] {"5.5", "-1", "3.3", "NaN"}) {
            assertThat(bench.run("rate", bad, LONELINESS).code()).as(bad).isEqualTo(2);
        }
    }

    @Test
    void tryingChangesNothing() {
        assertThat(bench.run("label", "add", "rain", LONELINESS, "--dry-run").err())
                .contains("Nothing was changed");
        assertThat(bench.run("rate", "4", LONELINESS, "--dry-run").code()).isZero();
        assertThat(labels()).isEmpty();
        assertThat(bench.run("label", "undo").code()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackIsMadeAgainUntilSomethingElseIsDone() {
        bench.run("label", "add", "rain", LONELINESS);
        bench.run("rate", "4", LONELINESS);
        bench.run("label", "undo");
        bench.run("label", "undo");
        assertThat(labels()).isEmpty();
        assertThat(bench.run("--json", "label", "redo", "--dry-run").out()).contains("{\"redone\":\"add\"}");
        assertThat(labels()).isEmpty();
        assertThat(bench.run("label", "redo").code()).isZero();
        assertThat(labels()).contains("\"rain\"", "\"count\":1");
        bench.run("label", "redo");
        assertThat(bench.run("--json", "label", "add", "x", LONELINESS, "--dry-run")
                        .out())
                .contains("\"stars\":4");
        bench.run("label", "undo");
        bench.run("label", "add", "work", LONELINESS);
        assertThat(bench.run("label", "redo").code()).isEqualTo(1);
    }

    @Test
    void everyChangeOfALabelCanBeTriedFirst() {
        bench.run("label", "add", "rain", LONELINESS, "her/source-list/4");
        bench.run("label", "add", "비", LONELINESS);
        var before = labels();
        assertThat(bench.run("--json", "label", "rename", "rain", "wet", "--dry-run")
                        .out())
                .contains("\"label\":\"wet\"", "\"count\":2");
        assertThat(bench.run("--json", "label", "merge", "비", "rain", "--dry-run")
                        .out())
                .contains("\"count\":2");
        assertThat(bench.run("--json", "label", "color", "rain", "#123456", "--dry-run")
                        .out())
                .contains("#123456");
        assertThat(bench.run("--json", "label", "delete", "rain", "--dry-run").out())
                .contains("\"count\":0");
        assertThat(bench.run("--json", "label", "undo", "--dry-run").out()).contains("{\"undone\":\"add\"}");
        assertThat(labels()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereChangesNothing() {
        var ran = bench.run("label", "add", "rain", LONELINESS, "/nowhere/a.mp3");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("/nowhere/a.mp3");
        assertThat(labels()).isEmpty();
        assertThat(bench.run("label", "remove", "rain", LONELINESS).code()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoTrackKeepsItsLabelWhenItMoves() throws IOException {
        var file = scanned("something else.flac");
        assertThat(bench.run("label", "add", "rain", file.toString()).code()).isZero();
        var moved = Files.move(file, shelf.folder().resolve("moved.flac"));
        bench.run("scan");
        assertThat(bench.run("--json", "rate", "2", moved.toString()).out())
                .contains("\"labels\":[\"rain\"]", "\"stars\":2");
    }

    @Test
    void aLabelOutlivesTheFileOfItsTrack() throws IOException {
        var file = scanned("Loneliness #3.flac");
        bench.run("confirm", file.toString());
        bench.run("label", "add", "rain", file.toString());
        Files.delete(file);
        bench.run("scan");
        assertThat(bench.run("--json", "rate", "5", LONELINESS).out()).contains("\"labels\":[\"rain\"]");
    }
}
