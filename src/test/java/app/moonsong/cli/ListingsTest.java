package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingsTest {
    private static final String TRACKS = """
            id,disc,number,title,artist,album,seconds
            a,1,1,Night Train,The Wagons,Journeys,200
            b,1,2,Sleeping Car,The Wagons,Journeys,180
            """;
    private static final String FILES = """
            file,title,artist,album,track,seconds
            Journeys/01 Night Train.mp3,Night Train,The Wagons,Journeys,1,200
            Journeys/02 문송.mp3,Kaleidoscope Zebra,Another Band,Elsewhere,7,999
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void everyListedFileHasOneRowInTheListingsOrder() throws IOException {
        var ran = new Bench(folder)
                .run(
                        "identify",
                        "--listing",
                        file("files.csv", FILES),
                        "--tracklist",
                        file("tracks.csv", TRACKS),
                        "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(2);
        var first = ran.lines().getFirst();
        assertThat(Fields.names(first)).containsExactly("file", "id", "distance", "decision", "candidates", "evidence");
        assertThat(Fields.value(first, "id")).isEqualTo("a");
        assertThat(Fields.value(first, "decision")).isEqualTo("accepted");
        assertThat(Fields.value(ran.lines().getLast(), "file")).isEqualTo("Journeys/02 문송.mp3");
        assertThat(Fields.value(ran.lines().getLast(), "decision")).isNotEqualTo("accepted");
        assertThat(folder.resolve("moonsong.db")).as("no library is touched").doesNotExist();
    }

    @Test
    void peopleGetATable() throws IOException {
        var ran = new Bench(folder)
                .run("identify", "--listing", file("f.csv", FILES), "--tracklist", file("t.csv", TRACKS));
        assertThat(ran.lines().getFirst()).startsWith("sure").contains("→  a");
    }

    @Test
    void aListingWithoutItsColumnsFailsInWords() throws IOException {
        var ran = new Bench(folder)
                .run("identify", "--listing", file("f.csv", "name\nx\n"), "--tracklist", file("t.csv", TRACKS));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("f.csv", "file").doesNotContain("Exception");
    }

    @Test
    void anEmptyTracklistAndOneWithoutItsColumnsFailInWords() throws IOException {
        for (String tracks : List.of("", "title,artist\nReeds,Ann\n")) {
            var ran = new Bench(folder)
                    .run("identify", "--listing", file("f.csv", FILES), "--tracklist", file("t.csv", tracks));
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("t.csv", "\"id\"").doesNotContain("Exception");
        }
    }

    @Test
    void aTracklistOfNoLinesMatchesNothing() throws IOException {
        var ran = new Bench(folder)
                .run(
                        "identify",
                        "--listing",
                        file("f.csv", FILES),
                        "--tracklist",
                        file("t.csv", "id,title\n"),
                        "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(2);
        assertThat(Fields.value(ran.lines().getFirst(), "id")).isEqualTo("null");
        assertThat(Fields.value(ran.lines().getFirst(), "decision")).isEqualTo("none");
    }

    @Test
    void oneFileGivenForBothIsNamedWithWhatItLacks() throws IOException {
        String both = file("t.csv", TRACKS);
        var ran = new Bench(folder).run("identify", "--listing", both, "--tracklist", both);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("t.csv", "\"file\"").doesNotContain("Exception");
    }

    @Test
    void aListingThatIsNotUtf8IsSaid() throws IOException {
        var korean = Files.write(folder.resolve("f.csv"), "file\n문송.mp3\n".getBytes(Charset.forName("x-windows-949")));
        var ran =
                new Bench(folder).run("identify", "--listing", korean.toString(), "--tracklist", file("t.csv", TRACKS));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("UTF-8");
    }

    @Test
    void oneWithoutTheOtherIsWrongUsageAndAMissingOneFails() throws IOException {
        assertThat(new Bench(folder)
                        .run("identify", "--listing", file("f.csv", FILES))
                        .code())
                .isEqualTo(2);
        var ran = new Bench(folder).run("identify", "--listing", file("f.csv", FILES), "--tracklist", "nowhere.csv");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("nowhere.csv");
    }
}
