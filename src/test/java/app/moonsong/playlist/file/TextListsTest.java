package app.moonsong.playlist.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.playlist.file.BadLine.Why;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Playlists that are lines: M3U, PLS, CSV, cue sheets, Markdown, logs. */
class TextListsTest {
    @TempDir
    Path folder;

    private Kept read(String name, String text) throws IOException {
        return Kept.of(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndDividesTheLinesOfM3u(String end) throws IOException {
        var kept =
                read("a.m3u", String.join(end, "#EXTM3U", "#EXTINF:185,Ann Low - Harbour", "boats/1.mp3", "", "2.mp3"));
        assertThat(kept.told()).containsExactly("Ann Low|Harbour||185|boats/1.mp3", "||||2.mp3");
        assertThat(kept.entries.getFirst().file().orElseThrow().path()).contains(folder.resolve("boats/1.mp3"));
        assertThat(kept.bad).isEmpty();
    }

    @Test
    void extendedLinesOfM3uComeInAnyOrderAndBelongToTheNextPath() throws IOException {
        var kept = read("a.m3u8", """
                #EXTM3U
                #PLAYLIST:Evenings
                #EXTALB:Night Boats
                #EXTINF:450000.0 ms,A - B
                #EXTART:A
                1.flac
                #EXTART:
                #EXTINF:-1 tvg-name="x, y",A - B
                #EXTALB:Other
                2.flac
                3.flac
                """);
        assertThat(kept.lists).containsExactly("Evenings");
        assertThat(kept.told()).containsExactly("A|B|Night Boats|450|1.flac", "|A - B|Other||2.flac", "||||3.flac");
    }

    @Test
    void aDescriptionWithoutAFileIsReportedWithItsLine() throws IOException {
        var kept = read("a.m3u8", "#EXTM3U\n#EXTINF:3,Lost\n#EXTINF:4,Here\n1.mp3\n#EXTINF:5,At the end\n");
        assertThat(kept.told()).containsExactly("|Here||4|1.mp3");
        assertThat(kept.bad)
                .containsExactly(new BadLine(2, Why.NO_FILE, "Lost"), new BadLine(5, Why.NO_FILE, "At the end"));
    }

    @Test
    void thePartsOfPlsComeInAnyOrder() throws IOException {
        var kept = read("a.pls", """
                Length2=20
                [playlist]
                Title2=Second
                File10=c.mp3
                File2=b.mp3
                Title1=Ann Low - First
                this is nothing
                NumberOfEntries=3
                Length1=-1
                File1=http://example.org/a.mp3
                """);
        assertThat(kept.told())
                .containsExactly("Ann Low|First|||http://example.org/a.mp3", "|Second||20|b.mp3", "||||c.mp3");
        assertThat(kept.bad).containsExactly(new BadLine(7, Why.NOT_UNDERSTOOD, "this is nothing"));
    }

    @Test
    void aListWithTheWrongSuffixIsKnownByWhatItHolds() throws IOException {
        assertThat(read("a.txt", "[playlist]\nFile1=a.mp3\n").format()).isEqualTo(ListFormat.PLS);
        assertThat(read("a.pls", "#EXTM3U\na.mp3\n").format()).isEqualTo(ListFormat.M3U);
        assertThat(read("a", "FILE \"a.wav\" WAVE\n TRACK 01 AUDIO\n").format()).isEqualTo(ListFormat.CUE);
        assertThat(read("a.m3u", "<?xml version=\"1.0\"?><asx/>").format()).isEqualTo(ListFormat.ASX);
    }

    @Test
    void theColumnsOfOtherServicesAreKnown() throws IOException {
        var exportify = read("a.csv", """
                Track URI,Track Name,Album Name,Artist Name(s),Duration (ms)
                spotify:track:1,"Song, with comma",Her,"Karen O, Ezra Koenig",185000
                spotify:track:2,"Two
                lines",Her,Owl,
                """);
        assertThat(exportify.told())
                .containsExactly("Karen O, Ezra Koenig|Song, with comma|Her|185|", "Owl|Two\nlines|Her||");
        var other = read("b.csv", "title;artist;length;Playlist name\nA;B;3:05;One\nC;D;4:00;Two\n");
        assertThat(other.told()).containsExactly("B|A||185|", "D|C||240|");
        assertThat(other.lists).containsExactly("One", "Two");
        assertThat(read("c.csv", "곡명\t가수\n달의 노래\t카렌\n").told()).containsExactly("카렌|달의 노래|||");
    }

    @Test
    void anOpenQuoteCostsItsLineAlone() throws IOException {
        var kept = read("a.csv", "Title,Artist\nA,B\n\"C,D\n" + "E,F\n".repeat(60) + "\"G \"x\" y\",H\n,\n");
        assertThat(kept.entries).hasSize(63);
        assertThat(kept.told()).startsWith("B|A|||", "D|C|||", "F|E|||").endsWith("H|G x y|||");
        assertThat(kept.bad).extracting(BadLine::line).containsExactly(3L, 64L);
        assertThat(kept.bad).extracting(BadLine::why).containsOnly(Why.OPEN_QUOTE);
    }

    @Test
    void tracksOfOneFileOfACueSheetAreItsParts() throws IOException {
        var kept = read("a.cue", """
                TITLE "Night Boats"
                PERFORMER "Ann Low"
                FILE "whole.flac" WAVE
                  TRACK 01 AUDIO
                    TITLE "One"
                    INDEX 01 00:00:00
                  TRACK 02 AUDIO
                    TITLE "Two"
                    PERFORMER "Bo"
                    INDEX 01 03:05:00
                FILE "three.flac" WAVE
                  TRACK 03 AUDIO
                    TITLE "Three"
                    INDEX 01 zero
                """);
        assertThat(kept.told())
                .containsExactly(
                        "Ann Low|One|Night Boats|185|whole.flac#1",
                        "Bo|Two|Night Boats||whole.flac#2",
                        "Ann Low|Three|Night Boats||three.flac");
        assertThat(kept.bad).containsExactly(new BadLine(14, Why.NOT_UNDERSTOOD, "01 zero"));
    }

    @Test
    void aTableOfMarkdownIsAList() throws IOException {
        var kept = read("a.md", """
                ### [Night &amp; Day](https://example.org)

                | No. | Title | Artist(s) | Album | Length |
                |---|---|---|---|---|
                | 1 | [A [b] \\| c](https://example.org/(x)) | [D](y), [E](z) | F | 3:05 |
                """);
        assertThat(kept.lists).containsExactly("Night & Day");
        assertThat(kept.told()).containsExactly("D, E|A [b] | c|F|185|");
    }

    @Test
    void aLogOfRippingNamesItsFiles() throws IOException {
        var kept = read("a.log", """
                Log created by: whipper 0.10.0
                Tracks:
                  1:
                    Filename: ./Her/01. Sleepwalker.flac
                """);
        assertThat(kept.told()).containsExactly("||||./Her/01. Sleepwalker.flac");
    }

    @Test
    void whatIsNoPlaylistIsRefused() throws IOException {
        assertThat(read("a.txt", "Dear Ann,\nhow are you?\n").reading)
                .contains(new ListReading.Refused(ListReading.Refused.Why.UNKNOWN));
        assertThat(Kept.of(folder.resolve("a.m3u"), new byte[] {'R', 'I', 'F', 'F', 0, 1, 2, 0}).reading)
                .contains(new ListReading.Refused(ListReading.Refused.Why.NOT_TEXT));
        assertThat(Kept.of(folder.resolve("none.m3u")).reading)
                .contains(new ListReading.Refused(ListReading.Refused.Why.UNREADABLE));
        assertThat(Kept.of(folder).reading).contains(new ListReading.Refused(ListReading.Refused.Why.UNREADABLE));
    }

    @Test
    void aLineLongerThanAnyPathIsCutAndReported() throws IOException {
        var kept = read("a.m3u", "#EXTM3U\n" + "x".repeat(1 << 20) + "\n1.mp3\n");
        assertThat(kept.entries).hasSize(2);
        assertThat(kept.bad).singleElement().satisfies(b -> assertThat(b.why()).isEqualTo(Why.TOO_LONG));
    }
}
