package app.moonsong.playlist.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.audio.Excerpt;
import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written reads back the same, in every format. */
class PlaylistExportTest {
    private static final Set<ListFormat> OF_LINES =
            Set.of(ListFormat.M3U8, ListFormat.M3U, ListFormat.PLS, ListFormat.CUE);
    private static final Set<ListFormat> WITH_NOTES = Set.of(ListFormat.XSPF, ListFormat.JSPF, ListFormat.CSV);
    private static final List<String> NAMES = List.of(
            "01 - Sleepwalker.mp3",
            "음악/달의 노래 #3.flac",
            "#hash.mp3",
            ";semi [x] <y> & \"q\" 'a'.ogg",
            "[playlist].mp3",
            " lead and trail ",
            "new\nline\rboth\r\n.mp3",
            "tab\there.mp3",
            "100%25 a+b=c.mp3",
            "back\\slash.mp3",
            "C:/like windows.mp3",
            "http:/x.mp3",
            "=1+2.mp3",
            "it's | a, b; c.mp3",
            "ｗｉｄｅ ０１.mp3",
            "e\u0301 decomposed \uD83C\uDF19.mp3");

    @TempDir
    Path folder;

    static Stream<Arguments> everyFormatAndStyle() {
        return Stream.of(ListFormat.values()).filter(ListFormat::isWritten).flatMap(f -> Stream.of(PathStyle.values())
                .map(s -> Arguments.of(f, s)));
    }

    private Path target(ListFormat format) {
        return folder.resolve("lists/a." + format.suffixes().getFirst());
    }

    private static Entry entry(Path path, String title, String artist, String album, String note) {
        return new Entry(
                Optional.empty(),
                Optional.of(new WantedFile(Optional.of(path), "", "")),
                new Description(title, artist, album, Optional.of(Duration.ofSeconds(185))),
                note);
    }

    private Playlist hostile() {
        var entries = new ArrayList<Entry>();
        for (var name : NAMES) {
            entries.add(
                    entry(folder.resolve("music").resolve(name), name, "Ann - Low", "Night, \"Boats\"", "quiet\n- so"));
            entries.add(entry(folder.resolve("lists").resolve(name), "A - " + name, "", "", ""));
        }
        return new Playlist("Evenings & \"nights\" 밤", "", entries);
    }

    private Kept written(Playlist list, ListFormat format, PathStyle style) throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        new PlaylistExport(Excerpt::whole, style).write(list, format, target(format), true);
        return Kept.of(target(format));
    }

    private static String kept(String text, ListFormat format) {
        if (OF_LINES.contains(format)) {
            return text.replaceAll("[\\r\\n]+", " ").strip();
        }
        return format == ListFormat.CSV ? text.replaceAll("\\r\\n?", "\n") : text;
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndStyle")
    void hostileNamesAndTitlesReadBackAsTheyWere(ListFormat format, PathStyle style) throws IOException {
        var list = hostile();
        var read = written(list, format, style);
        assertThat(read.bad).isEmpty();
        assertThat(read.lists).isEqualTo(format == ListFormat.CSV ? List.of() : List.of(list.name()));
        assertThat(read.entries)
                .extracting(e -> e.file().orElseThrow().path().orElseThrow())
                .containsExactlyElementsOf(list.entries().stream()
                        .map(e -> e.file().orElseThrow().path().orElseThrow())
                        .toList());
        for (int i = 0; i < list.entries().size(); i++) {
            var was = list.entries().get(i);
            var is = read.entries.get(i);
            assertThat(is.description().title())
                    .isEqualTo(kept(was.description().title(), format));
            assertThat(is.description().artist()).isEqualTo(was.description().artist());
            assertThat(is.description().album()).isEqualTo(was.description().album());
            assertThat(is.description().length()).isEqualTo(was.description().length());
            assertThat(is.note()).isEqualTo(WITH_NOTES.contains(format) ? was.note() : "");
        }
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndStyle")
    void tracksWithoutAFileAndFilesOfOtherPlacesStayWhatTheyAre(ListFormat format, PathStyle style) throws IOException {
        var track = Optional.of(new WantedTrack(new TrackId("her", "source-list", 1, 3), "owl"));
        var said = new Description("Owl", "Arcade Fire", "", Optional.empty());
        var nothing = new Description("", "", "", Optional.empty());
        var elsewhere = "D:\\음악\\Her OST\\03 - Owl.mp3";
        var list = new Playlist(
                "Her",
                "",
                List.of(
                        new Entry(track, Optional.empty(), said, ""),
                        new Entry(Optional.empty(), Optional.empty(), said, ""),
                        new Entry(track, Optional.of(new WantedFile(Optional.empty(), elsewhere, "1a2b")), nothing, ""),
                        new Entry(Optional.empty(), Optional.of(new WantedFile(Optional.empty(), "", "3c")), said, ""),
                        new Entry(Optional.empty(), Optional.empty(), nothing, "")));
        var read = written(list, format, style);
        assertThat(read.bad).isEmpty();
        assertThat(read.entries).isEqualTo(list.entries());
    }

    @Test
    void cellsThatASpreadsheetWouldReckonAreNeutralisedAndComeBack() throws IOException {
        var titles = List.of("=1+1", "+a", "-b", "@c", "\td", "\re", "'=f", "''-g", "'h", "plain");
        var list = new Playlist(
                "a",
                "",
                titles.stream()
                        .map(t -> entry(folder.resolve("a.mp3"), t, t, "", t))
                        .toList());
        var read = written(list, ListFormat.CSV, PathStyle.ABSOLUTE);
        assertThat(read.entries)
                .extracting(e -> e.description().title())
                .containsExactlyElementsOf(
                        titles.stream().map(t -> t.replace('\r', '\n')).toList());
        assertThat(Files.readString(target(ListFormat.CSV)))
                .contains("'=1+1", "'+a", "'-b", "'@c", "'\td", "'\ne", "''=f", "'''-g")
                .doesNotContain("''h", "'plain");
    }

    @Test
    void aNameThatIsNoUnicodeComesBackToTheSameFile() throws IOException {
        var path = Path.of(URI.create("file://" + folder + "/%ff%fe.mp3"));
        var list = new Playlist("a", "", List.of(entry(path, "A", "B", "", "")));
        for (var format : List.of(ListFormat.M3U8, ListFormat.XSPF, ListFormat.CSV)) {
            var read = written(list, format, PathStyle.RELATIVE);
            assertThat(read.entries.getFirst().file().orElseThrow().path()).contains(path);
        }
    }

    @Test
    void relativePathsMoveWithTheList() throws IOException {
        var list = new Playlist("a", "", List.of(entry(folder.resolve("music/a b.mp3"), "A", "", "", "")));
        written(list, ListFormat.M3U8, PathStyle.RELATIVE);
        assertThat(Files.readString(target(ListFormat.M3U8))).contains("\n../music/a b.mp3\n");
        written(list, ListFormat.M3U8, PathStyle.ABSOLUTE);
        assertThat(Files.readString(target(ListFormat.M3U8))).contains("\n" + folder + "/music/a b.mp3\n");
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
        var target = Files.writeString(folder.resolve("a.m3u8"), "mine");
        var list = new Playlist("a", "", List.of());
        var export = new PlaylistExport(Excerpt::whole, PathStyle.RELATIVE);
        assertThatThrownBy(() -> export.write(list, ListFormat.M3U8, target, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readString(target)).isEqualTo("mine");
        export.write(list, ListFormat.M3U8, target, true);
        assertThat(Files.readString(target)).startsWith("#EXTM3U");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aWriteThatFailsLeavesNothingBehind() {
        var target = folder.resolve("a.m3u8");
        assertThatThrownBy(() -> SafeFile.write(target, false, out -> {
                    out.write("half");
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(folder).isEmptyDirectory();
    }
}
