package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {
    private static final List<String> CANDIDATE =
            List.of("film", "release", "disc", "position", "title", "artist", "distance");
    private static final List<String> MATCH = List.of(
            "file",
            "film",
            "release",
            "disc",
            "position",
            "title",
            "artist",
            "distance",
            "decision",
            "evidence",
            "runnerUp",
            "said",
            "suspended",
            "changed");

    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;

    @BeforeEach
    void begin() {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
    }

    private String music() {
        return shelf.folder().toString();
    }

    @Test
    void aScanTellsWhatItAddedAndASecondOneThatNothingChanged() throws IOException {
        shelf.flac("01 - Sleepwalker.flac");
        shelf.mp3("02 Milk & Honey #1.mp3");
        var first = bench.run("scan", music(), "--json");
        assertThat(first.code()).isZero();
        assertThat(first.lines()).singleElement().satisfies(line -> {
            assertThat(Fields.names(line))
                    .containsExactly("event", "added", "changed", "moved", "missing", "unchanged", "failed", "seconds");
            assertThat(Fields.value(line, "added")).isEqualTo("2");
        });
        assertThat(bench.run("scan").out()).contains("Added 0").contains("unchanged 2");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndIsLeftOver() throws IOException {
        var bad = shelf.text("song.mp3", "this is a letter, not a song");
        var ran = bench.run("scan", music(), "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(Fields.names(ran.lines().getFirst())).containsExactly("event", "file", "reason", "detail");
        assertThat(Fields.value(ran.lines().getFirst(), "file")).isEqualTo(bad.toString());
        assertThat(bench.run("scan", "--full").err()).contains("song.mp3").doesNotContain("Exception");
        assertThat(Fields.value(bench.run("files", "--json").lines().getFirst(), "state"))
                .isEqualTo("unreadable");
    }

    @Test
    void aFolderThatIsNotThereFailsInWords() {
        var ran = bench.run("scan", folder.resolve("nowhere").toString());
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("There is no folder").contains("nowhere");
    }

    @Test
    void scanningWithoutAnyFolderIsWrongUsage() {
        assertThat(bench.run("scan").code()).isEqualTo(2);
    }

    @Test
    void aFolderThatWentAwayIsSaidAndKeepsItsFiles() throws IOException {
        shelf.flac("01 - Sleepwalker.flac");
        bench.run("scan", music());
        Files.move(shelf.folder(), folder.resolve("elsewhere"));
        var ran = bench.run("scan", music());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Out of reach");
        assertThat(bench.run("files", "--json").lines()).hasSize(1);
    }

    @Test
    void identifyingPrintsOneMatchPerFileWithItsReasons() throws IOException {
        shelf.flac("03 - Loneliness #3 (Night Talking).flac");
        bench.run("scan", music());
        var line = bench.run("identify", "--json").lines().getFirst();
        assertThat(Fields.names(line)).containsExactlyElementsOf(MATCH);
        assertThat(Fields.value(line, "film")).isEqualTo("her");
        assertThat(Fields.value(line, "title")).isEqualTo("Loneliness #3 (Night Talking)");
        assertThat(bench.run("identify", "--explain").out()).contains("title agrees", "number in the title");
        assertThat(bench.run("identify", "--film", "other").code()).isEqualTo(3);
    }

    @Test
    void theListenersWordIsKept() throws IOException {
        var file = shelf.flac("something.flac").toString();
        bench.run("scan", music());
        bench.run("identify");
        var confirmed = bench.run("confirm", file, "her/source-list/3", "--json");
        assertThat(confirmed.code()).isZero();
        assertThat(Fields.value(confirmed.out().strip(), "decision")).isEqualTo("confirmed");
        assertThat(Fields.value(confirmed.out().strip(), "position")).isEqualTo("3");
        bench.run("identify");
        assertThat(Fields.value(bench.run("identify", "--json").out().strip(), "decision"))
                .isEqualTo("confirmed");
        var rejected = bench.run("reject", file, "her/source-list/3", "--json");
        assertThat(Fields.value(rejected.out().strip(), "decision")).isNotEqualTo("confirmed");
    }

    @Test
    void aWordOnWhatIsNotThereIsRefused() throws IOException {
        var file = shelf.flac("something.flac").toString();
        bench.run("scan", music());
        assertThat(bench.run("confirm", file, "third").code()).isEqualTo(2);
        assertThat(bench.run("confirm", file, "her/source-list/99").code()).isEqualTo(3);
        assertThat(bench.run("confirm", folder.resolve("x.mp3").toString(), "her/source-list/3")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void filmsAreCountedOverTheirFirstRelease() throws IOException {
        shelf.flac("01 - Sleepwalker.flac");
        bench.run("scan", music());
        bench.run("identify");
        var line = bench.run("films", "--json").lines().getFirst();
        assertThat(Fields.names(line))
                .containsExactly("film", "title", "releases", "tracks", "present", "missing", "doubtful");
        assertThat(Fields.value(line, "tracks")).isEqualTo("13");
        assertThat(bench.run("films").out()).contains("of 13");
    }

    @Test
    void aFilmShowsItsTracksAndTheirFiles() throws IOException {
        bench.run("confirm", shelf.flac("x.flac").toString(), "her/source-list/1");
        bench.run("scan", music());
        bench.run("confirm", shelf.folder().resolve("x.flac").toString(), "her/source-list/1");
        var lines =
                bench.run("film", "her", "--release", "source-list", "--json").lines();
        assertThat(lines).hasSize(13);
        assertThat(Fields.names(lines.getFirst()))
                .containsExactly(
                        "film",
                        "release",
                        "disc",
                        "position",
                        "title",
                        "artist",
                        "lengthMs",
                        "state",
                        "files",
                        "recording",
                        "song",
                        "number",
                        "best",
                        "duplicates");
        assertThat(Fields.value(lines.getFirst(), "state")).isEqualTo("present");
        assertThat(lines.getFirst()).contains("x.flac");
        assertThat(Fields.value(lines.getLast(), "state")).isEqualTo("missing");
        assertThat(bench.run("film", "her").out()).contains("x.flac", "1 of 13", "in several versions");
        assertThat(bench.run("film", "him").code()).isEqualTo(3);
        assertThat(bench.run("film", "her", "--release", "none").code()).isEqualTo(3);
    }

    @Test
    void filesTellWhatIsKnownOfThem() throws IOException {
        shelf.flac("01 - Sleepwalker.flac");
        shelf.mp3("other.mp3");
        bench.run("scan", music());
        var line = bench.run("files", "sleepwalker", "--json").lines();
        assertThat(line).hasSize(1);
        assertThat(Fields.names(line.getFirst()))
                .containsExactly(
                        "file",
                        "format",
                        "title",
                        "artist",
                        "albumArtist",
                        "album",
                        "composer",
                        "track",
                        "disc",
                        "date",
                        "genre",
                        "lengthMs",
                        "sampleRateHz",
                        "channels",
                        "bitrateKbps",
                        "state",
                        "reason");
        assertThat(Fields.value(line.getFirst(), "format")).isEqualTo("flac");
        assertThat(Fields.value(line.getFirst(), "sampleRateHz")).isEqualTo("16000");
        assertThat(bench.run("files", music(), "--json").lines()).hasSize(2);
        assertThat(bench.run("files").out()).contains("other.mp3");
    }

    @Test
    void searchFindsFilesAndTracks() throws IOException {
        shelf.flac("01 - Sleepwalker.flac");
        bench.run("scan", music());
        bench.run("identify");
        var ran = bench.run("search", "sleepwalker", "--json");
        assertThat(ran.code()).isZero();
        assertThat(Fields.names(ran.lines().getFirst()))
                .containsExactly(
                        "file",
                        "title",
                        "artist",
                        "album",
                        "film",
                        "release",
                        "position",
                        "lengthMs",
                        "playlist",
                        "label");
        assertThat(ran.out()).contains("Sleepwalker.flac");
        assertThat(bench.run("search", "문송", "--limit", "1", "--json").lines()).hasSize(1);
        assertThat(bench.run("search", "AC/DC \"'*").code()).isZero();
        assertThat(bench.run("search", "nosuchword").err()).contains("Nothing found");
    }

    @Test
    void searchFindsPlaylistsAndLabels() {
        bench.run("playlist", "create", "Rainy days", "--note", "by the window");
        bench.run("label", "add", "rain", "her/source-list/3");
        var lines = bench.run("search", "rain", "--json").lines();
        assertThat(lines)
                .anySatisfy(line -> assertThat(Fields.value(line, "playlist")).isEqualTo("Rainy days"))
                .anySatisfy(line -> assertThat(Fields.value(line, "label")).isEqualTo("rain"));
        assertThat(bench.run("search", "window").out())
                .contains("Rainy days")
                .contains("playlist")
                .contains("by the window");
        assertThat(bench.run("search", "rain").out()).contains("label:\"rain\"");
        assertThat(bench.run("search", "조용한", "시간").out()).contains("Quiet hours");
    }

    @Test
    void aDamagedDatabaseIsSaidInWordsWithALog() throws IOException {
        var home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(
                home.resolve("moonsong.db"), "not a database, but long enough to be taken for one".repeat(99));
        var ran = bench.run("films");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).doesNotContain("Exception", "\tat ").contains("moonsong.log");
        assertThat(home.resolve("moonsong.log")).content().contains("\tat ");
    }

    @Test
    void theRunnerUpHasTheFieldsOfACandidate() throws IOException {
        shelf.flac("Loneliness.flac");
        bench.run("scan", music());
        var line = bench.run("identify", "--json").lines().getFirst();
        assertThat(line)
                .contains("\"runnerUp\":{\"" + String.join("\":", CANDIDATE).substring(0, 5));
    }
}
