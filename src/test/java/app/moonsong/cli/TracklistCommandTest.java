package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.demo.OneDemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracklistCommandTest {
    @TempDir
    Path folder;

    private String exported() {
        return new Bench(folder).run("tracklist", "export", "her").out();
    }

    @Test
    void whatIsExportedCanBeAddedUnderAnotherName() throws IOException {
        var file = Files.writeString(folder.resolve("him.csv"), exported().replaceAll("(?m)^her,", "him,"));
        var bench = new Bench(folder);
        assertThat(bench.run("tracklist", "check", file.toString()).code()).isZero();
        assertThat(bench.run("tracklist", "add", file.toString()).code()).isZero();
        assertThat(bench.run("films", "--json").out()).contains("\"film\":\"him\"");
        assertThat(bench.run("tracklist", "remove", "him").code()).isZero();
        assertThat(bench.run("films", "--json").out()).doesNotContain("\"film\":\"him\"");
    }

    @Test
    void aTracklistIsReadFromTheInput() {
        var csv = exported().replaceAll("(?m)^her,", "him,");
        assertThat(new Bench(folder).input(csv).run("tracklist", "add", "-").code())
                .isZero();
    }

    @Test
    void aWrongFileIsToldLineByLineAndChangesNothing() throws IOException {
        var lines = exported().lines().toList();
        var short_ = Files.writeString(
                folder.resolve("wrong.csv"), lines.get(0) + "\n" + lines.get(1) + "\n" + "him,only\n");
        var bench = new Bench(folder);
        var before = bench.run("films", "--json").out();
        var ran = bench.run("tracklist", "add", short_.toString());
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("wrong.csv, line 3", "Nothing was changed");
        assertThat(bench.run("films", "--json").out()).isEqualTo(before);
        assertThat(new Bench(folder, Locale.KOREAN)
                        .run("tracklist", "check", short_.toString())
                        .err())
                .contains("wrong.csv, 3행");
    }

    @Test
    void aFileOrFilmThatIsNotThereFails() {
        assertThat(new Bench(folder).run("tracklist", "add", "nowhere.csv").code())
                .isEqualTo(3);
        assertThat(new Bench(folder).run("tracklist", "export", "him").code()).isEqualTo(3);
        assertThat(new Bench(folder).run("tracklist", "remove", "him").code()).isEqualTo(3);
    }

    @Test
    void copiedTextBecomesAReleaseOfAFilmAndIsTakenBack() {
        var bench = new Bench(folder);
        var before = exported();
        var text = "Owl 2:10\nPhotograph 2:29\nSomething New 1:00\n";
        var added = bench.input(text).run("tracklist", "add", "-", "--film", "her", "--release", "Blog List", "--json");
        assertThat(added.code()).isZero();
        assertThat(added.lines()).hasSize(3);
        assertThat(added.out())
                .contains("\"release\":\"blog-list\"", "\"recording\":\"photograph\"", "\"length\":\"1:00\"");
        assertThat(exported()).contains("blog-list", "Something New").startsWith(before.substring(0, 500));
        assertThat(new Bench(folder).run("tracklist", "undo").code()).isZero();
        assertThat(exported()).isEqualTo(before);
        assertThat(new Bench(folder).run("tracklist", "undo").code()).isEqualTo(3);
    }

    @Test
    void aFilmThatWasRemovedComesBackWhole() {
        var bench = new Bench(folder);
        bench.input("1. One\n2. Two").run("tracklist", "add", "-", "--film", "My Film", "--release", "Album");
        var before = bench.run("tracklist", "export", "my-film").out();
        assertThat(bench.run("tracklist", "remove", "my-film").code()).isZero();
        assertThat(bench.run("tracklist", "undo").code()).isZero();
        assertThat(bench.run("tracklist", "export", "my-film").out()).isEqualTo(before);
        assertThat(bench.run("tracklist", "undo").code()).isZero();
        assertThat(bench.run("films", "--json").out()).doesNotContain("my-film");
    }

    @Test
    void whatTheListenerChangedInAShippedFilmStays() {
        new Bench(folder).input("One\nTwo").run("tracklist", "add", "-", "--film", "her", "--release", "mine");
        new Bench(folder).run("films");
        assertThat(exported()).contains("her,,,,mine,mine");
    }

    @Test
    void whatWasReadIsCorrectedInTheOrderSaidBeforeItIsKept() {
        var bench = new Bench(folder).input("owl nest | Coda | a remark | Rain");
        var ran = bench.run(
                "tracklist",
                "add",
                "-",
                "--film",
                "Nest",
                "--split",
                "1:nest",
                "--drop",
                "4",
                "--join",
                "1",
                "--cell",
                "2:composer=Cy Doe",
                "--cell",
                "1:recording=owl-nest",
                "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(0)).contains("\"title\":\"owl nest\"", "\"recording\":\"owl-nest\"");
        assertThat(ran.lines().get(1)).contains("\"title\":\"Coda\"", "\"composer\":\"Cy Doe\"");
        assertThat(ran.lines().get(2)).contains("\"title\":\"Rain\"", "\"position\":\"3\"");
    }

    @ParameterizedTest
    @CsvSource({"--split,1:Sea", "--split,9:Owl", "--join,2", "--drop,0", "--cell,1:colour=red", "--cell,title"})
    void aCorrectionThatDoesNotFitIsSaidAndNothingIsKept(String option, String value) {
        var ran = new Bench(folder).input("Owl | Coda").run("tracklist", "add", "-", "--film", "Nest", option, value);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("“" + value + "” cannot be corrected", "--preview");
        assertThat(new Bench(folder).run("films", "--json").out()).doesNotContain("nest");
    }

    @Test
    void aPreviewShowsDoubtsAndChangesNothing() {
        var bench = new Bench(folder).input("OwlNest | Coda");
        var ran = bench.run("tracklist", "add", "-", "--film", "Nest", "--preview", "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines().getFirst())
                .contains("\"title\":\"Owl\"", "{\"column\":\"title\",\"doubt\":\"cut-at-capital\"}");
        assertThat(ran.err()).contains("-, line 1, column “title”: “Owl”: cut where a capital", "Nothing was changed");
        assertThat(bench.run("films", "--json").out()).doesNotContain("nest");
        assertThat(new Bench(folder, Locale.KOREAN)
                        .input("OwlNest | Coda")
                        .run("tracklist", "add", "-", "--dry-run")
                        .err())
                .contains("대문자");
    }

    @Test
    void doubtfulRowsAreKeptAndSaid() {
        var bench = new Bench(folder).input("OwlNest | Coda");
        assertThat(bench.run("tracklist", "check", "-").code()).isEqualTo(1);
        var ran = bench.run("tracklist", "add", "-", "--film", "Nest");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("2 cells should be checked");
        assertThat(bench.run("tracklist", "export", "nest").lines()).hasSize(4);
    }

    @Test
    void oneSourceAndOneFilmMustBeNamed() throws IOException {
        var bench = new Bench(folder).input("One\nTwo");
        assertThat(bench.run("tracklist", "add").code()).isEqualTo(2);
        assertThat(bench.run("tracklist", "add", "-", "--from-folder", "x").code())
                .isEqualTo(2);
        var unnamed = bench.run("tracklist", "add", "-");
        assertThat(unnamed.code()).isEqualTo(3);
        assertThat(unnamed.err()).contains("--film");
        var own = Files.writeString(folder.resolve("own.csv"), "film,release,position,title\nx,a,1,One\n");
        assertThat(bench.run("tracklist", "add", own.toString(), "--film", "her")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aFolderOfTaggedFilesBecomesATracklist() throws IOException {
        var music = folder.resolve("music");
        OneDemo.copy(music);
        var bench = new Bench(folder.resolve("other"));
        var ran = bench.run(
                "tracklist", "add", "--from-folder", music.toString(), "--film", "Copy", "--release", "Tags", "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("Sleepwalker", "\"film\":\"copy\"");
        assertThat(bench.run(
                                "tracklist",
                                "add",
                                "--from-folder",
                                folder.resolve("nowhere").toString(),
                                "--film",
                                "x")
                        .code())
                .isEqualTo(3);
    }
}
