package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tracklists of a size or shape that nobody planned end right or in one clear sentence, and change nothing else. */
class OddTracklistsTest {
    @TempDir
    Path folder;

    private Bench.Ran add(String text) {
        return new Bench(folder).input(text).run("tracklist", "add", "-", "--film", "Odd", "--release", "List");
    }

    private void assertNothingKept() {
        assertThat(new Bench(folder).run("films", "--json").out()).doesNotContain("\"odd\"");
    }

    private static String lines(int count, String title) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i + ". " + title).collect(Collectors.joining("\n"));
    }

    @Test
    void aHundredThousandLinesAreTooMany() {
        var ran = add(lines(100_000, "Owl"));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .contains("-, line 20001: too large. Split the file, or shorten the cell.", "Nothing was changed");
        assertThat(ran.err()).doesNotContain("Exception");
        assertNothingKept();
    }

    @Test
    void noLinesAreNoTracks() {
        for (var nothing : new String[] {"", "\n\n  \n", "\uFEFF"}) {
            var ran = add(nothing);
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("there are no tracks").doesNotContain("Exception");
        }
        assertNothingKept();
        assertThat(new Bench(folder, Locale.KOREAN)
                        .input("")
                        .run("tracklist", "add", "-", "--film", "Odd")
                        .err())
                .contains("곡이 없습니다");
    }

    @Test
    void aTitleOfTenThousandLettersIsTooLarge() {
        for (var title : new String[] {"x".repeat(10_000), "a long title ".repeat(770), "긴".repeat(10_000)}) {
            var ran = add("1. Owl\n2. " + title + "\n3. Coda\n4. Rain");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("line 2", "too large").doesNotContain("Exception");
        }
        assertNothingKept();
    }

    @Test
    void oneTitleFiveHundredTimesIsFiveHundredTracks() {
        var ran = add(lines(500, "Owl"));
        assertThat(ran.code()).isZero();
        var exported = new Bench(folder).run("tracklist", "export", "odd").lines();
        assertThat(exported).hasSize(501);
        assertThat(exported.getLast()).contains(",500,Owl");
    }

    @Test
    void aFileWithoutItsColumnsSaysWhich() throws IOException {
        var file = Files.writeString(folder.resolve("odd.csv"), "film,release,name\nodd,list,Owl\n");
        var ran = new Bench(folder).run("tracklist", "add", file.toString());
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("odd.csv", "position", "title").doesNotContain("Exception");
        assertNothingKept();
    }

    @Test
    void aFileGivenTwiceChangesNothingTheSecondTime() throws IOException {
        var file = Files.writeString(folder.resolve("odd.txt"), "1. Owl\n2. Coda\n")
                .toString();
        var bench = new Bench(folder);
        bench.run("tracklist", "add", file, "--film", "Odd", "--release", "List");
        var once = bench.run("tracklist", "export", "odd").out();
        assertThat(bench.run("tracklist", "add", file, "--film", "Odd", "--release", "List")
                        .code())
                .isZero();
        assertThat(bench.run("tracklist", "export", "odd").out()).isEqualTo(once);
    }
}
