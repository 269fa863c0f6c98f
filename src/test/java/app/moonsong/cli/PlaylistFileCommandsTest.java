package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playlists from and to files, from the command line. */
class PlaylistFileCommandsTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
        file = shelf.flac("Loneliness #3.flac");
        bench.run("scan", shelf.folder().toString());
        bench.run("identify");
    }

    private Path list(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anImportEndsWithAReportAndKeepsWhatIsNotFound() throws IOException {
        var list = list(
                "evenings.m3u8", "#EXTM3U\n#EXTINF:9,A - B\nD:\\Her\\Loneliness #3.flac\nnot here.mp3\n#EXTINF:1,x\n");
        var ran = bench.run("playlist", "import", list.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("“evenings”: 2 entries, 1 found\n");
        assertThat(ran.err())
                .contains(
                        list + ", line 5: describes a file, but none follows: x",
                        "M3U, UTF-8. Entries: 2. Bad lines: 1");
        var shown = bench.run("--json", "playlist", "show", "evenings").lines();
        assertThat(shown.getFirst()).contains(file.toString(), "\"title\":\"B\"", "\"state\":\"present\"");
        assertThat(shown.getLast()).contains("\"state\":\"missing\"");
    }

    @Test
    void theReportAsJsonNamesEncodingFormatAndEveryBadLine() throws IOException {
        var list = folder.resolve("a.pls");
        Files.write(list, "[playlist]\nFile1=항구의 불빛.mp3\nnothing\n".getBytes(Charset.forName("x-windows-949")));
        var ran = bench.run("--json", "playlist", "import", list.toString(), "--name", "밤");
        assertThat(ran.lines())
                .containsExactly(
                        "{\"event\":\"bad\",\"file\":\"%s\",\"line\":3,\"reason\":\"not-understood\",\"text\":\"nothing\"}"
                                .formatted(list),
                        ("{\"event\":\"imported\",\"file\":\"%s\",\"format\":\"pls\",\"encoding\":\"x-windows-949\","
                                        + "\"playlist\":\"밤\",\"entries\":1,\"found\":0,\"before\":false}")
                                .formatted(list));
    }

    @Test
    void aListOfAnyLengthIsOnePlaylistByTheNameAskedForAndOneEdit() throws IOException {
        var list = list("long.m3u8", "a.mp3\n".repeat(20_001));
        bench.run("playlist", "import", list.toString(), "--name", "Long");
        assertThat(bench.run("--json", "playlist", "list").out())
                .contains("{\"name\":\"Long\",\"folder\":\"\",\"note\":\"\",\"entries\":20001");
        bench.run("playlist", "undo");
        assertThat(bench.run("--json", "playlist", "list").out()).doesNotContain("Long");
    }

    @Test
    void theSameFileAgainMakesNoOtherPlaylistUntilItOrThePlaylistIsChanged() throws IOException {
        var list = list("evenings.m3u8", "#EXTM3U\n#EXTINF:9,A - B\nD:\\Her\\Loneliness #3.flac\nnot here.mp3\n");
        bench.run("playlist", "import", list.toString());
        var again = bench.run("playlist", "import", list.toString());
        assertThat(again.out()).isEqualTo("“evenings” is there already, as the file has it: 2 entries, 1 found\n");
        assertThat(bench.run("--json", "playlist", "import", list.toString()).out())
                .contains("\"playlist\":\"evenings\"", "\"before\":true");
        Files.writeString(list, "D:\\Her\\Loneliness #3.flac\nalso gone.mp3\n");
        assertThat(bench.run("playlist", "import", list.toString()).out()).contains("“evenings (2)”");
        assertThat(bench.run("playlist", "import", list.toString()).out()).contains("“evenings (2)” is there already");
        bench.run("playlist", "remove", "evenings (2)", "2");
        assertThat(bench.run("playlist", "import", list.toString()).out())
                .isEqualTo("“evenings (3)”: 2 entries, 1 found\n");
    }

    @Test
    void theSameFileAgainIsKnownThoughItsFilesCameSince() throws IOException {
        var list = list("evenings.m3u8", "music/Owl.flac\nD:\\Her\\Owl.flac\n");
        assertThat(bench.run("playlist", "import", list.toString()).out()).contains("2 entries, 0 found");
        shelf.flac("Owl.flac");
        bench.run("scan");
        assertThat(bench.run("playlist", "import", list.toString()).out())
                .isEqualTo("“evenings” is there already, as the file has it: 2 entries, 2 found\n");
    }

    @Test
    void listsOfTheSameNamesInOtherFoldersAreNotOne() throws IOException {
        for (var album : List.of("Her", "Arrival")) {
            Files.createDirectories(folder.resolve(album));
            var list = list(album + "/all.m3u8", "01.mp3\n");
            assertThat(bench.run("playlist", "import", list.toString()).out()).doesNotContain("already");
        }
        assertThat(bench.run("--json", "playlist", "list").out()).contains("\"all\"", "\"all (2)\"");
    }

    @Test
    void severalListsOfAFileBecomePlaylistsInAFolder() throws IOException {
        var list = list("a.csv", "Title,Artist,Playlist name\nA,B,One\nC,D,Two\n");
        bench.run("playlist", "import", list.toString(), "--name", "Service");
        assertThat(bench.run("--json", "playlist", "list").out())
                .contains("{\"name\":\"One\",\"folder\":\"Service\"", "{\"name\":\"Two\",\"folder\":\"Service\"");
    }

    @Test
    void whatIsNoPlaylistMakesNone() throws IOException {
        var ran = bench.run("playlist", "import", list("a.txt", "Dear Ann,\n").toString(), folder + "/none.m3u");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("a.txt is no playlist", "none.m3u cannot be read");
        assertThat(new Bench(folder.resolve("home"), Locale.KOREAN)
                        .run("playlist", "import", folder + "/none.m3u")
                        .err())
                .contains("읽을 수 없습니다");
    }

    @Test
    void anExportNamesTheFilesThatAreFoundNowAndReadsBack() throws IOException {
        bench.run("playlist", "create", "밤", file.toString(), "her/source-list/4");
        var target = folder.resolve("out.m3u8");
        var ran = bench.run("playlist", "export", "밤", target.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Entries: 2. Without a file: 1");
        assertThat(Files.readString(target))
                .contains("\nmusic/Loneliness #3.flac\n", "#MOONSONG:moonsong:her/source-list/1-04");
        assertThat(bench.run("playlist", "export", "밤", target.toString()).code())
                .isEqualTo(3);
        assertThat(bench.run("playlist", "export", "밤", target.toString(), "--replace", "--absolute")
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(target)).contains("\n" + file + "\n");
        bench.run("playlist", "import", target.toString(), "--name", "again");
        var again = bench.run("--json", "playlist", "show", "again").lines();
        assertThat(again.getFirst()).contains(file.toString());
        assertThat(again.getLast()).contains("\"track\":\"her/source-list/1-04\"");
    }

    @Test
    void copiesForAStickComeWithAListOfThem() throws IOException {
        bench.run("playlist", "create", "a", file.toString());
        var stick = folder.resolve("stick");
        var ran = bench.run(
                "playlist",
                "export",
                "a",
                stick.resolve("a.m3u8").toString(),
                "--copy",
                stick.resolve("a").toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        try (var copies = Files.list(stick.resolve("a"))) {
            var copy = copies.toList().getFirst();
            assertThat(copy).hasSameBinaryContentAs(file);
            assertThat(Files.readString(stick.resolve("a.m3u8"))).contains("\na/" + copy.getFileName() + "\n");
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidBefore() {
        assertThat(bench.run("playlist", "export", "a", folder + "/a.mp3").code())
                .isEqualTo(2);
        assertThat(bench.run("playlist", "export", "none", folder + "/a.m3u8").code())
                .isEqualTo(3);
        assertThat(bench.run("playlist", "export", "a", folder + "/a.m3u", "--relative", "--absolute")
                        .code())
                .isEqualTo(2);
    }
}
