package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.demo.Encoded;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlacCueSheetTest {
    private static final String READ = """
            FILE "" WAVE
            TRACK 01 AUDIO
            INDEX 01 00:00:00
            TRACK 02 AUDIO
            INDEX 00 00:01:70
            INDEX 01 00:02:01
            TRACK 03 MODE1/2352
            INDEX 01 01:00:00""";

    @TempDir
    private Path dir;

    @Test
    void aDiscsTracksAreReadAsASheet() throws Exception {
        assertThat(tags(Flac.block(5, true, 0, discs())).textOrEmpty(TagField.CUE_SHEET))
                .isEqualTo(READ);
    }

    @Test
    void aSheetAmongTheTagsIsBetterForItHasTitles() throws Exception {
        var comments = Flac.comments("CUESHEET=TRACK 01 AUDIO");
        assertThat(tags(Flac.block(5, false, 0, discs()), Flac.block(4, true, comments.length, comments))
                        .values())
                .containsEntry(TagField.CUE_SHEET, java.util.List.of("TRACK 01 AUDIO"));
    }

    @Test
    void aBlockThatIsCutShortIsNoSheetAndHarmsNothing() throws Exception {
        var cut = java.util.Arrays.copyOf(discs(), 200);
        assertThat(tags(Flac.block(5, true, 0, cut)).first(TagField.CUE_SHEET)).isEmpty();
    }

    private Tags tags(byte[]... blocks) throws Exception {
        for (var block : blocks) {
            int size = block.length - 4;
            block[1] = (byte) (size >> 16);
            block[2] = (byte) (size >> 8);
            block[3] = (byte) size;
        }
        var plain = Encoded.bytes(Format.FLAC, new short[2 * 44_100], Map.of());
        var file = Files.write(dir.resolve("a.flac"), Flac.with(plain, blocks));
        try (var reader = new HeaderReader()) {
            return ((Reading.Understood) reader.read(file)).file().tags();
        }
    }

    private static byte[] discs() {
        var block = ByteBuffer.allocate(396 + 4 * 36 + 4 * 12);
        block.position(395);
        block.put((byte) 4);
        track(block, 0, 1, 0, 0, 1);
        // 88,888 samples are two seconds, 1/75 s and 100 samples: no place that a disc can have.
        track(block, 88_888 - 3_528, 2, 0, 0, 0, 3_528, 1);
        track(block, 60 * 44_100, 3, 0x80, 0, 1);
        track(block, 90 * 44_100, 170, 0);
        return block.array();
    }

    /** Pairs of an offset in samples and an index number follow. */
    private static void track(ByteBuffer block, long offset, int number, int flags, int... indexes) {
        block.putLong(offset)
                .put((byte) number)
                .put(new byte[12])
                .put((byte) flags)
                .put(new byte[13]);
        block.put((byte) (indexes.length / 2));
        for (int i = 0; i < indexes.length; i += 2) {
            block.putLong(indexes[i]).put((byte) indexes[i + 1]).put(new byte[3]);
        }
    }
}
