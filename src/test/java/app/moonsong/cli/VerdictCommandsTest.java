package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listener's word from the command line. */
class VerdictCommandsTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;
    private String file = "";

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
        file = shelf.flac("Loneliness #3.flac").toString();
        bench.run("scan", shelf.folder().toString());
        bench.run("identify");
    }

    private String decision() {
        return Fields.value(bench.run("identify", "--json").lines().getFirst(), "decision");
    }

    @Test
    void whatIsDoubtfulIsShownWithItsTracksAndWhy() {
        var ran = bench.run("review");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(file, "1. Her, 3. Loneliness #3", "artist missing");
        assertThat(ran.err()).contains("1 to check", "moonsong confirm FILE 1");
        var line = bench.run("review", "--json").lines().getFirst();
        assertThat(Fields.names(line)).contains("file", "decision", "candidates");
        assertThat(line).contains("\"candidates\":[{\"film\":\"her\"");
    }

    @Test
    void theNearestTrackNeedsNoName() {
        assertThat(bench.run("confirm", file).out()).contains("confirmed", "Loneliness #3");
        assertThat(bench.run("review").code()).isZero();
        assertThat(bench.run("review").err()).contains("Nothing to check");
        assertThat(bench.run("reject", file).code()).isZero();
        assertThat(decision()).isEqualTo("rejected");
    }

    @Test
    void aNearestTrackThatIsNotThereIsSaid() throws IOException {
        var other = shelf.flac("something.flac").toString();
        bench.run("scan");
        bench.run("identify");
        var ran = bench.run("confirm", other);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("something.flac", "moonsong review");
    }

    @Test
    void noneIsNoTrackOfAnyTracklist() {
        var ran = bench.run("none", file, "--json");
        assertThat(ran.code()).isZero();
        assertThat(Fields.value(ran.lines().getFirst(), "decision")).isEqualTo("none");
        assertThat(Fields.value(ran.lines().getFirst(), "said")).isEqualTo("none");
        assertThat(bench.run("identify").out()).contains("no track");
        assertThat(bench.run("none", folder.resolve("x.mp3").toString()).code()).isEqualTo(3);
    }

    @Test
    void whatWasSaidIsTakenBackOneByOneOrSeveralAtOnce() {
        bench.run("confirm", file);
        bench.run("reject", file);
        bench.run("none", file);
        var first = bench.run("undo", "--json");
        assertThat(first.code()).isZero();
        assertThat(Fields.names(first.lines().getFirst()))
                .containsExactly("file", "undone", "track", "title", "decision");
        assertThat(Fields.value(first.lines().getFirst(), "undone")).isEqualTo("none");
        assertThat(Fields.value(first.lines().getFirst(), "decision")).isEqualTo("rejected");
        var both = bench.run("undo", "2");
        assertThat(both.code()).isZero();
        assertThat(both.lines())
                .containsExactly(
                        "Loneliness #3.flac: no longer rejected as “Loneliness #3 (Night Talking)”",
                        "Loneliness #3.flac: no longer confirmed as “Loneliness #3 (Night Talking)”");
        assertThat(decision()).isEqualTo("review");
        assertThat(bench.run("undo").code()).isEqualTo(1);
        assertThat(bench.run("undo").err()).contains("nothing to take back");
        assertThat(bench.run("undo", "0").code()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackIsSaidAgain() {
        bench.run("confirm", file);
        bench.run("none", file);
        assertThat(bench.run("redo").code()).isEqualTo(1);
        assertThat(bench.run("redo").err()).contains("nothing to do again");
        bench.run("undo", "2");
        var both = bench.run("redo", "3");
        assertThat(both.code()).isEqualTo(1);
        assertThat(both.lines())
                .containsExactly(
                        "Loneliness #3.flac: confirmed as “Loneliness #3 (Night Talking)” again",
                        "Loneliness #3.flac: said to be no track again");
        assertThat(both.err()).contains("Did 2 again");
        bench.run("undo");
        var line = bench.run("redo", "--json").lines().getFirst();
        assertThat(Fields.names(line)).containsExactly("file", "redone", "track", "title", "decision");
        assertThat(Fields.value(line, "redone")).isEqualTo("none");
        assertThat(bench.run("redo", "0").code()).isEqualTo(2);
    }

    @Test
    void aNextBestThatItsNumberRulesOutIsSaidSo() {
        assertThat(bench.run("identify", "--explain").out())
                .contains("next best “Loneliness #4 (Other People\'s Letters)” is ruled out by its number");
        assertThat(new Bench(folder.resolve("home"), Locale.KOREAN)
                        .run("identify", "--explain")
                        .out())
                .contains("그다음 후보 “Loneliness #4 (Other People\'s Letters)”는 제목 속 번호가 달라서 아님");
    }

    @Test
    void aConfirmedTrackThatIsNoLongerListedIsSaid() throws IOException {
        var boats = shelf.flac("Paper Boats.flac").toString();
        tracklist("Paper Boats");
        bench.run("scan");
        bench.run("identify");
        bench.run("confirm", boats);
        tracklist("The Long Pier");
        assertThat(bench.run("identify").out())
                .contains("Paper Boats.flac: you confirmed it as “Paper Boats” (harbour/score/1-01), which its");
        assertThat(bench.run("film", "harbour").out()).contains("you confirmed it as “Paper Boats”");
        assertThat(bench.run("identify", "--json").lines().getLast())
                .contains("\"suspended\":{\"track\":\"harbour/score/1-01\",\"title\":\"Paper Boats\"}");
        tracklist("Paper Boats");
        assertThat(bench.run("identify").out()).doesNotContain("you confirmed it");
        assertThat(bench.run("film", "harbour", "--json").lines().getLast()).contains("\"state\":\"present\"");
    }

    @Test
    void aFolderThatFitsIsConfirmedAtOnce() throws IOException {
        var inner = shelf.folder().resolve("inner");
        new Shelf(inner).flac("Some Other Place.flac");
        new Shelf(inner).mp3("Divorce Papers.mp3");
        bench.run("scan");
        bench.run("identify");
        assertThat(bench.run("review").err()).contains("These 2 files fit", inner.toString());
        var ran = bench.run("confirm", inner.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(2).allMatch(l -> l.startsWith("confirmed"));
        assertThat(bench.run("undo").lines()).hasSize(2);
        assertThat(bench.run("confirm", shelf.folder().toString()).code()).isEqualTo(3);
        assertThat(bench.run("confirm", inner.toString(), "her/source-list/3").code())
                .isEqualTo(2);
    }

    @Test
    void whatChangedIsListedWithTheReason() throws IOException {
        shelf.flac("Paper Boats.flac");
        tracklist("Paper Boats");
        bench.run("scan");
        assertThat(bench.run("identify").out()).doesNotContain("was “");
        tracklist("The Long Pier");
        assertThat(bench.run("identify").out())
                .contains("Paper Boats.flac: was “Paper Boats” (check), now “no known track” (none), because its"
                        + " tracklist changed");
        tracklist("Paper Boats");
        var line = bench.run("identify", "--json").lines().getLast();
        assertThat(line).contains("\"changed\":{\"decision\":\"none\",\"title\":null,\"because\":\"others\"}");
        assertThat(bench.run("identify", "--json").lines().getLast()).contains("\"changed\":null");
    }

    private void tracklist(String title) {
        bench.input("film,film_title,release,release_title,disc,position,title,artist\nharbour,Harbour,score,Score,1,1,"
                        + title + ",Ines Vale\n")
                .run("tracklist", "add", "-");
    }

    @Test
    void itIsSaidInKoreanToo() {
        var korean = new Bench(folder.resolve("home"), Locale.KOREAN);
        assertThat(korean.run("review").err()).contains("확인할 파일 1개");
        korean.run("confirm", file);
        assertThat(korean.run("undo").out()).contains("확정한 것을 되돌림");
        assertThat(korean.run("undo").err()).contains("되돌릴 것이 없습니다");
    }
}
