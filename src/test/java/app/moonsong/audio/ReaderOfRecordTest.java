package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mpatric.mp3agic.Mp3File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The MP3 reader says what mp3agic says, which scans each whole file. */
class ReaderOfRecordTest {
    @TempDir
    Path dir;

    private static Map<String, byte[]> files() throws IOException {
        var header = Desk.encoded(Format.MP3, 100_000, Map.of());
        var bare = Desk.bareMp3(200);
        var files = new LinkedHashMap<String, byte[]>();
        for (var sound : Map.of("with header", header, "without header", bare).entrySet()) {
            for (int version : new int[] {3, 4}) {
                for (int encoding : version == 3 ? new int[] {0, 1} : new int[] {0, 1, 3}) {
                    files.put(
                            "%s, 2.%d, encoding %d".formatted(sound.getKey(), version, encoding),
                            tag(version, encoding).before(sound.getValue()));
                }
            }
            files.put(
                    sound.getKey() + ", 2.2",
                    new Id3Bytes(2)
                            .text("TT2", 0, "Owl")
                            .text("TP1", 0, "Arcade Fire")
                            .text("TAL", 0, "Her")
                            .text("TRK", 0, "9")
                            .padding(20)
                            .before(sound.getValue()));
            files.put(sound.getKey() + ", padding", tag(3, 1).padding(4_000).before(sound.getValue()));
            files.put(
                    sound.getKey() + ", v1",
                    Desk.join(sound.getValue(), Id3TagsTest.v1("Owl", "Arcade Fire", "Her", "2013", "", 9, 24)));
            files.put(
                    sound.getKey() + ", picture",
                    tag(4, 3).picture(3, new byte[40_000]).before(sound.getValue()));
            files.put(sound.getKey() + ", none", sound.getValue());
        }
        return files;
    }

    private static Id3Bytes tag(int version, int encoding) {
        boolean latin = encoding == 0;
        return new Id3Bytes(version)
                .text("TIT2", encoding, latin ? "Été" : "이혼 서류")
                .text("TPE1", encoding, latin ? "Arcade Fire" : "アーケイド・ファイア")
                .text("TALB", encoding, "Her")
                .text("TRCK", encoding, "4/13");
    }

    @Test
    void bothAgreeOnTagsAndLength() throws Exception {
        var desk = new Desk(dir);
        for (var entry : files().entrySet()) {
            var path = desk.put("a file.mp3", entry.getValue());
            var theirs = new Mp3File(path.toFile(), 65_536, true);
            var ours = desk.audio(path);
            var tag = theirs.hasId3v2Tag() ? theirs.getId3v2Tag() : theirs.getId3v1Tag();
            assertThat(tag == null).as(entry.getKey()).isEqualTo(entry.getKey().endsWith("none"));
            if (tag == null) {
                assertThat(ours.tags()).isEqualTo(Tags.NONE);
            } else {
                assertSame(entry.getKey(), tag.getTitle(), ours, TagField.TITLE);
                assertSame(entry.getKey(), tag.getArtist(), ours, TagField.ARTIST);
                assertSame(entry.getKey(), tag.getAlbum(), ours, TagField.ALBUM);
                assertSame(
                        entry.getKey(), Objects.toString(tag.getTrack()).replaceFirst("/.*", ""), ours, TagField.TRACK);
            }
            assertThat(ours.sound().length().toMillis() / 1000.0)
                    .as(entry.getKey())
                    .isCloseTo(theirs.getLengthInMilliseconds() / 1000.0, within(0.1));
            assertThat(ours.sound().sampleRateHz()).isEqualTo(theirs.getSampleRate());
        }
    }

    private static void assertSame(String file, String theirs, AudioFile ours, TagField field) {
        assertThat(Objects.requireNonNull(theirs))
                .as(file)
                .isEqualTo(ours.tags().textOrEmpty(field));
    }
}
