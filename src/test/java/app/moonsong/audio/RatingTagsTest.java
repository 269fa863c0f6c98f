package app.moonsong.audio;

import static app.moonsong.audio.Desk.bareMp3;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Stars as other players leave them in files. */
class RatingTagsTest {
    private static final byte[] SOUND = bareMp3(20);

    @TempDir
    java.nio.file.Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private String stars(byte[] file) throws Exception {
        return String.join(",", desk.tags(file).getOrDefault(TagField.RATING, List.of()));
    }

    private static Id3Bytes popularity(int version, String email, int rating) {
        var content = Desk.join(Desk.latin1(email + "\0"), new byte[] {(byte) rating, 0, 0, 0, 7});
        return new Id3Bytes(version).frame(version == 2 ? "POP" : "POPM", content);
    }

    @ParameterizedTest
    @CsvSource({
        "0,''", "1,2", "13,1", "54,3", "64,4", "118,5", "128,6", "186,7", "196,8", "242,9", "255,10", "20,2", "51,4",
        "102,6", "204,8"
    })
    void aPopularimeterIsReadAsWindowsAndMusicBeeWriteIt(int rating, String halfStars) throws Exception {
        for (int version : new int[] {2, 3, 4}) {
            var file =
                    popularity(version, "Windows Media Player 9 Series", rating).before(SOUND);
            assertThat(stars(file)).as("ID3v2.%d", version).isEqualTo(halfStars);
        }
    }

    @Test
    void quodLibetUsesTheWholeByteEvenly() throws Exception {
        assertThat(stars(popularity(4, "quodlibet@lists.sacredchao.net", 102).before(SOUND)))
                .isEqualTo("4");
    }

    @Test
    void aPopularimeterThatEndsEarlySaysNothing() throws Exception {
        assertThat(stars(new Id3Bytes(4).frame("POPM", Desk.latin1("nobody\0")).before(SOUND)))
                .isEmpty();
        assertThat(stars(new Id3Bytes(4).frame("POPM", Desk.latin1("nobody")).before(SOUND)))
                .isEmpty();
    }

    @Test
    void aFractionCountsMoreThanAnyScaleWhereverItStands() throws Exception {
        var after = popularity(4, "MusicBee", 255).described("FMPS_Rating", "0.7");
        assertThat(stars(after.before(SOUND))).isEqualTo("7");
        var before = new Id3Bytes(3)
                .described("FMPS_RATING", "0.3")
                .frame("POPM", Desk.join(Desk.latin1("no@email\0"), new byte[] {(byte) 255}));
        assertThat(stars(before.before(SOUND))).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"80,8", "100,10", "5,10", "4,8", "1,2", "4.5,9", "0.5,5", "0.01,1", "0,''", "101,''", "-3,''", "many,''"
    })
    void ratingIsReadAsStarsAsHundredthsOrAsAFraction(String written, String halfStars) throws Exception {
        assertThat(stars(Desk.encoded(Format.FLAC, 4410, Map.of("RATING", written))))
                .isEqualTo(halfStars);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLAC", "VORBIS", "OPUS"})
    void starsAndWordsAreReadFromVorbisComments(Format format) throws Exception {
        var file = Desk.encoded(format, 4800, Map.of("FMPS_RATING", "0.9", "RATING", "20", "KEYWORDS", "비"));
        assertThat(stars(file)).isEqualTo("9");
        assertThat(desk.tags(file)).containsEntry(TagField.KEYWORDS, List.of("비"));
        assertThat(stars(Desk.encoded(format, 4800, Map.of("RATING:me@here", "0.6"))))
                .isEqualTo("6");
    }

    @Test
    void starsAreReadFromMp4() throws Exception {
        var file = Desk.encoded(Format.AAC, 4410, Map.of());
        assertThat(stars(Boxes.tagged(file, Boxes.text("rate", "60")))).isEqualTo("6");
        assertThat(stars(Boxes.tagged(file, Boxes.text("rate", "60"), Boxes.free("FMPS_Rating", "0.5"))))
                .isEqualTo("5");
    }

    @Test
    void theLabelOfARecordIsNoWordOfTheListener() throws Exception {
        assertThat(desk.tags(Desk.encoded(Format.FLAC, 4410, Map.of("LABEL", "Warner", "GROUPING", "Score"))))
                .doesNotContainKey(TagField.KEYWORDS);
    }
}
