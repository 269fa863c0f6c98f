package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
