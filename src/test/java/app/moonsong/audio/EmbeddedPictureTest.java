package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an embedded picture lies, and its bytes when they are asked for. */
class EmbeddedPictureTest {
    private static final byte[] BACK = image(5_000, 1);
    private static final byte[] FRONT = image(70_000, 2);

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private static byte[] image(int size, int seed) {
        var image = new byte[size];
        new Random(seed).nextBytes(image);
        System.arraycopy(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, 0, 0, (byte) 0xFF, (byte) 0xE0}, 0, image, 0, 9);
        return image;
    }

    private void assertPlace(byte[] content, byte[] image) throws Exception {
        var place = picture(content);
        assertThat(place.coding()).isEqualTo(EmbeddedPicture.Coding.PLAIN);
        assertThat(place.offset()).isEqualTo(Desk.find(content, image));
        assertThat(place.sizeBytes()).isEqualTo(image.length);
        assertThat(place.mimeType()).isEqualTo("image/png");
        assertThat(bytes(content)).isEqualTo(image);
    }

    private EmbeddedPicture picture(byte[] content) throws Exception {
        return desk.audio(content).picture().orElseThrow();
    }

    private byte[] bytes(byte[] content) throws Exception {
        var file = desk.put("a file", content);
        try (var in = Pictures.open(file, desk.audio(file).picture().orElseThrow())) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void theFrontCoverOfAnMp3IsFoundAmongOthers(int version) throws Exception {
        var tag = new Id3Bytes(version).picture(4, BACK).picture(3, FRONT).picture(6, BACK);
        assertPlace(tag.before(Desk.second(Format.MP3)), FRONT);
    }

    @Test
    void theFirstPictureIsTakenWhereNoneIsTheFrontCover() throws Exception {
        assertPlace(new Id3Bytes(4).picture(4, BACK).picture(6, FRONT).before(Desk.bareMp3(9)), BACK);
    }

    @Test
    void aPictureInAnUnsynchronisedTagIsRestored() throws Exception {
        var file = new Id3Bytes(3).picture(3, FRONT).unsynchronised().before(Desk.bareMp3(9));
        assertThat(picture(file).coding()).isEqualTo(EmbeddedPicture.Coding.UNSYNCHRONISED);
        assertThat(bytes(file)).isEqualTo(FRONT);
    }

    @Test
    void theFrontCoverOfAFlacIsFoundAmongOthers() throws Exception {
        var back = Flac.picture(4, BACK);
        var front = Flac.picture(3, FRONT);
        var file = Flac.with(
                Desk.second(Format.FLAC),
                Flac.block(6, false, back.length, back),
                Flac.block(6, true, front.length, front));
        assertPlace(file, FRONT);
    }

    @Test
    void aFlacPictureTooLargeForItsBlocksSizeIsFound() throws Exception {
        var image = image((1 << 24) + 1_000, 3);
        var block = Flac.picture(3, image);
        var flac = Desk.second(Format.FLAC);
        var file = Flac.with(flac, Flac.block(6, true, block.length & 0xFF_FFFF, block));
        assertPlace(file, image);
        assertThat(desk.audio(file).contentId()).isEqualTo(desk.audio(flac).contentId());
    }

    @Test
    void theCoverOfAnM4aIsFound() throws Exception {
        var file = Boxes.tagged(Desk.second(Format.AAC), Boxes.text("©nam", "Owl"), Boxes.tag("covr", 14, FRONT, BACK));
        assertPlace(file, FRONT);
    }

    @Test
    void theCoverOfAnAiffIsFound() throws Exception {
        var id3 = new Id3Bytes(3).picture(3, FRONT).tag();
        var file = Desk.join(Desk.second(Format.AIFF), Desk.latin1("ID3 "), Desk.i32(id3.length), id3);
        assertPlace(file, FRONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VORBIS", "OPUS"})
    void theCoverInOggPagesIsFoundAndPutTogether(String format) throws Exception {
        for (var image : new byte[][] {image(300, 4), BACK, FRONT}) {
            var coded = Base64.getEncoder().encodeToString(Flac.picture(3, image));
            var tags = Map.of("title", "Owl", "METADATA_BLOCK_PICTURE", coded, "zzz", "last");
            var file = Desk.encoded(Format.valueOf(format), 48_000, tags);
            var place = picture(file);
            assertThat(place.coding()).isEqualTo(EmbeddedPicture.Coding.OGG_BASE64);
            assertThat(place.sizeBytes()).isEqualTo(image.length);
            assertThat(place.mimeType()).isEqualTo("image/png");
            assertThat(bytes(file)).isEqualTo(image);
            assertThat(desk.tags(file)).containsKey(TagField.TITLE);
        }
    }

    @Test
    void aFileWithoutAPictureHasNone() throws Exception {
        assertThat(desk.audio(Desk.second(Format.FLAC)).picture()).isEmpty();
    }

    @Test
    void aPictureThatIsNoLongerThereOrTooLargeIsAnError() throws Exception {
        var file = desk.put("short.mp3", new Id3Bytes(3).picture(3, FRONT).before(Desk.bareMp3(9)));
        var place = desk.audio(file).picture().orElseThrow();
        desk.put("short.mp3", new byte[500]);
        assertThatThrownBy(() -> Pictures.open(file, place)).isInstanceOf(IOException.class);
        var huge = new EmbeddedPicture("image/png", 0, 1L << 40, EmbeddedPicture.Coding.PLAIN);
        assertThatThrownBy(() -> Pictures.open(file, huge)).isInstanceOf(IOException.class);
    }
}
