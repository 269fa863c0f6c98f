package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts get of a search. */
class SearchCommandTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Path file;
    private Path lost;

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        var shelf = new Shelf(folder.resolve("music"));
        file = shelf.flac("01 - Sleepwalker.flac");
        lost = shelf.flac("grey owl.flac");
        bench.run("scan", shelf.folder().toString());
        bench.run("identify");
        Files.delete(lost);
        bench.run("scan");
    }

    @Test
    void aLineIsMadeOfTheFieldsThatAreNamed() {
        bench.run("tag", "set", file.toString(), "-f", "date=2013-12-18");
        bench.run("rate", "4.5", file.toString());
        bench.run("label", "add", "비", file.toString());
        var today = LocalDate.now(ZoneId.systemDefault());
        assertThat(bench.run(
                                "search",
                                "sleepwalker",
                                "format:flac",
                                "--format",
                                "{year}|{rating}|{label}|{plays}|{added}")
                        .lines())
                .containsExactly("2013|4.5|비|0|" + today);
        assertThat(bench.run("search", "format:flac", "sleepwalker", "--format", "{path}\\t{played}\\\\{title}")
                        .lines())
                .containsExactly(file + "\t\\Sleepwalker");
    }

    @Test
    void aFieldThatThereIsNotIsSaidWithThoseThereAre() {
        var ran = bench.run("search", "moon", "--format", "{mood}");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("mood", "title, artist", "rating, label, path");
    }

    @Test
    void pathsAreThoseOfFilesThatAreThereEachEndedByAZero() {
        assertThat(bench.run("search", "format:flac", "--paths0").out()).isEqualTo(file + "\0");
        assertThat(bench.run("search", "grey owl", "--json").out()).contains(lost.toString());
    }
}
