package app.moonsong.playlist.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Excerpt;
import app.moonsong.audio.PartName;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of files are written as other players understand them, and read back as the same parts. */
class PartsExportTest {
    /** Where the parts of a file begin, in 1/75 s; the last goes to its end. */
    private static final List<Integer> BOUNDS = List.of(0, 60, 106, 5_000);

    @TempDir
    private Path folder;

    private Path score;
    private Path other;

    @BeforeEach
    void begin() {
        score = folder.resolve("음악/Score \u2116 1.flac");
        other = folder.resolve("other.ape.mp3");
    }

    private static Excerpt sound(Path path) {
        if (!PartName.isPart(path)) {
            return Excerpt.whole(path);
        }
        int part = PartName.number(path).orElseThrow() - 1;
        var to = part + 1 < BOUNDS.size() ? OptionalInt.of(BOUNDS.get(part + 1)) : OptionalInt.empty();
        return new Excerpt(PartName.file(path), BOUNDS.get(part), to, Optional.empty());
    }

    private static Entry entry(Path path) {
        return new Entry(
                Optional.empty(),
                Optional.of(new WantedFile(Optional.of(path), "", "1a2b")),
                new Description("Owl", "Ann", "Her", Optional.of(Duration.ofSeconds(9))),
                "");
    }

    private Playlist list(Path... paths) {
        return new Playlist(
                "Evening", "", Stream.of(paths).map(PartsExportTest::entry).toList());
    }

    private Path part(int number) {
        return PartName.of(score, number);
    }

    private Path written(Playlist list, ListFormat format, PathStyle style) throws IOException {
        var target = folder.resolve("a." + format.suffixes().getFirst());
        new PlaylistExport(PartsExportTest::sound, style).write(list, format, target, true);
        return target;
    }

    private String text(ListFormat format, Path... paths) throws IOException {
        return Files.readString(written(list(paths), format, PathStyle.RELATIVE));
    }

    static Stream<Arguments> everyFormatAndStyle() {
        return PlaylistExportTest.everyFormatAndStyle();
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndStyle")
    void partsReadBackAsTheSameParts(ListFormat format, PathStyle style) throws IOException {
        var list =
                list(part(1), part(2), part(4), part(3), part(3), other, PartName.of(other, 2), score, score, part(2));
        var read = Kept.of(written(list, format, style));
        assertThat(read.bad).isEmpty();
        assertThat(read.entries)
                .extracting(e -> e.file().orElseThrow().path().orElseThrow())
                .containsExactlyElementsOf(list.entries().stream()
                        .map(e -> e.file().orElseThrow().path().orElseThrow())
                        .toList());
        assertThat(read.entries).allSatisfy(e -> {
            assertThat(e.file().orElseThrow().contentId()).isEqualTo("1a2b");
            assertThat(e.description()).isEqualTo(list.entries().getFirst().description());
        });
    }

    @Test
    void aCueSheetNamesTheFileOnceForPartsThatFollowEachOther() throws IOException {
        assertThat(text(ListFormat.CUE, part(1), part(2), part(3), other, part(4))
                        .lines()
                        .filter(l -> l.matches("(?:FILE| *(?:TRACK|INDEX)) .*")))
                .containsExactly(
                        "FILE \"음악/Score \u2116 1.flac\" WAVE",
                        "  TRACK 01 AUDIO",
                        "    INDEX 01 00:00:00",
                        "  TRACK 02 AUDIO",
                        "    INDEX 01 00:00:60",
                        "  TRACK 03 AUDIO",
                        "    INDEX 01 00:01:31",
                        "FILE \"other.ape.mp3\" MP3",
                        "  TRACK 04 AUDIO",
                        "    INDEX 01 00:00:00",
                        "FILE \"음악/Score \u2116 1.flac\" WAVE",
                        "  TRACK 05 AUDIO",
                        "    INDEX 01 01:06:50");
    }

    @Test
    void aCueSheetEndsAPartWhereItEndsAndBeginsTheFileAnewForOneThatLiesBefore() throws IOException {
        assertThat(text(ListFormat.CUE, part(1), part(3), part(2)).lines().filter(l -> l.matches("FILE.*|.*INDEX.*")))
                .containsExactly(
                        "FILE \"음악/Score \u2116 1.flac\" WAVE",
                        "    INDEX 01 00:00:00",
                        "    INDEX 00 00:00:60",
                        "    INDEX 01 00:01:31",
                        "FILE \"음악/Score \u2116 1.flac\" WAVE",
                        "    INDEX 01 00:00:60");
    }

    @Test
    void listsTellVlcWhereToBeginAndStop() throws IOException {
        assertThat(text(ListFormat.M3U8, part(1), part(2), part(4), other)
                        .lines()
                        .filter(l -> !l.startsWith("#EXT") || l.startsWith("#EXTVLCOPT")))
                .containsExactly(
                        "#PLAYLIST:Evening",
                        "#MOONSONG:moonsong:?recording=&content=1a2b&part=1",
                        "#EXTVLCOPT:stop-time=0.800",
                        "음악/Score \u2116 1.flac",
                        "#MOONSONG:moonsong:?recording=&content=1a2b&part=2",
                        "#EXTVLCOPT:start-time=0.800",
                        "#EXTVLCOPT:stop-time=1.413",
                        "음악/Score \u2116 1.flac",
                        "#MOONSONG:moonsong:?recording=&content=1a2b&part=4",
                        "#EXTVLCOPT:start-time=66.666",
                        "음악/Score \u2116 1.flac",
                        "#MOONSONG:moonsong:?recording=&content=1a2b",
                        "other.ape.mp3");
        assertThat(text(ListFormat.XSPF, part(2)))
                .contains(
                        "xmlns:vlc=\"http://www.videolan.org/vlc/playlist/ns/0/\"",
                        "<extension application=\"http://www.videolan.org/vlc/playlist/0\">"
                                + "<vlc:option>start-time=0.800</vlc:option><vlc:option>stop-time=1.413</vlc:option>"
                                + "</extension>");
    }

    @Test
    void otherFormatsSayItAsTheyCan() throws IOException {
        assertThat(text(ListFormat.ASX, part(2))).contains("<starttime value=\"0:00:00.800\"/><duration value=");
        assertThat(text(ListFormat.ITUNES, part(2)))
                .contains("<key>Start Time</key><integer>800</integer>", "<key>Stop Time</key><integer>1413</integer>");
        assertThat(text(ListFormat.CSV, part(2), other)).contains(",0.800,1.413,", "other.ape.mp3,,,");
        assertThat(ListFormat.PLS.saysParts()).isFalse();
        assertThat(text(ListFormat.PLS, part(2))).contains("File1=음악/Score \u2116 1.flac\n");
    }
}
