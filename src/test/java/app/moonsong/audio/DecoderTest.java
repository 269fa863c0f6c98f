package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.demo.Encoded;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoder gives the samples that were encoded, all of them, none besides, from any place on. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class DecoderTest {
    /** A multiple of 64: the Vorbis encoder at hand fills up to it. Not of whole milliseconds, nor of any codec's frame. */
    private static final int FRAMES = 61_248;

    private static final short[] SOURCE = Desk.noise(FRAMES, 1);
    /** The least that any of the lossy codecs here keeps of the noise. */
    private static final double NEAR_DB = 12;

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private Path encoded(Format format) throws Exception {
        return desk.put("달 #1?", Encoded.bytes(format, SOURCE, Map.of("title", "x")));
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void eachFormatGivesExactlyTheFramesOfItsSource(Format format) throws Exception {
        var decoded = Decoded.of(encoded(format));
        assertThat(decoded.channels()).isEqualTo(2);
        assertThat(decoded.frames()).isEqualTo(FRAMES);
        assertThat(decoded.stated()).isEqualTo(FRAMES);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLAC", "ALAC", "WAV", "AIFF"})
    void losslessFormatsGiveTheVerySamples(Format format) throws Exception {
        assertThat(Decoded.of(encoded(format)).samples()).isEqualTo(SOURCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "AAC", "VORBIS", "OPUS"})
    void lossyFormatsAreNearTheSourceAndNotMovedBySoMuchAsASample(Format format) throws Exception {
        var decoded = Decoded.of(encoded(format));
        assertThat(decoded.snr(SOURCE, 500, FRAMES - 1_000, 0)).isGreaterThan(NEAR_DB);
        for (int offset = -40; offset <= 40; offset++) {
            if (offset != 0) {
                assertThat(decoded.snr(SOURCE, 500, FRAMES - 1_000, offset))
                        .as("moved by %d", offset)
                        .isLessThan(decoded.snr(SOURCE, 500, FRAMES - 1_000, 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "AAC", "VORBIS", "OPUS"})
    void lossyFormatsKeepTheirBeginningAndTheirEnd(Format format) throws Exception {
        var decoded = Decoded.of(encoded(format));
        assertThat(decoded.snr(SOURCE, 0, 500, 0)).isGreaterThan(NEAR_DB / 2);
        assertThat(decoded.snr(SOURCE, FRAMES - 500, 500, 0)).isGreaterThan(NEAR_DB / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 417, 3_000, 70_000})
    void bytesBeforeTheFirstFrameOfAnMp3AreNotHeard(int bytes) throws Exception {
        var plain = Encoded.bytes(Format.MP3, SOURCE, Map.of());
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[bytes]);
        file.writeBytes(plain);
        var moved = desk.put("moved.mp3", file.toByteArray());
        var whole = desk.put("plain.mp3", plain);
        assertThat(Decoded.of(moved).samples()).isEqualTo(Decoded.of(whole).samples());
        assertThat(Decoded.from(moved, 20_003, 1_000).samples())
                .isEqualTo(Decoded.from(whole, 20_003, 1_000).samples());
    }

    /** Noise in AAC is made up anew by the decoder, so its samples are compared as to how near they are. */
    @Test
    void aSeekInAacIsAsNearTheSourceAsALinearReading() throws Exception {
        var source = Desk.noise(200_000, 3);
        var file = desk.put("long.m4a", Encoded.bytes(Format.AAC, source, Map.of()));
        var linear = Decoded.of(file);
        for (int frame : new int[] {0, 1, 777, 1_024, 44_100, 100_003, 199_000}) {
            var part = Decoded.from(file, frame, 1_000);
            assertThat(part.frames()).isEqualTo(1_000);
            var there = Arrays.copyOfRange(source, 2 * frame, 2 * (frame + 1_000));
            assertThat(part.snr(there, 0, 1_000, 0))
                    .as("%d", frame)
                    .isCloseTo(linear.snr(source, frame, 1_000, 0), within(1.5));
        }
        assertThat(Decoded.from(file, 199_999, 100).frames()).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "ALAC", "FLAC", "VORBIS", "OPUS", "WAV", "AIFF"})
    void aSeekGivesWhatALinearReadingGivesThere(Format format) throws Exception {
        var file = desk.put("long", Encoded.bytes(format, Desk.noise(200_000, 3), Map.of()));
        var linear = Decoded.of(file);
        for (int frame : new int[] {0, 1, 777, 44_100, 100_003, 150_000, linear.frames() - 1}) {
            var part = Decoded.from(file, frame, 5_000);
            int count = Math.min(5_000, linear.frames() - frame);
            assertThat(part.frames()).as("%d", frame).isEqualTo(count);
            var same = Arrays.copyOfRange(linear.samples(), 2 * frame, 2 * (frame + count));
            int tolerance = format.lossless() ? 0 : format == Format.OPUS ? 60 : 2;
            for (int i = 0; i < same.length; i++) {
                assertThat(Math.abs(part.samples()[i] - same[i]))
                        .as("frame %d, sample %d", frame, i)
                        .isLessThanOrEqualTo(tolerance);
            }
        }
        assertThat(Decoded.from(file, linear.frames() + 10L, 100).frames()).isZero();
    }

    @Test
    void wavsOfEachWidthGiveTheVerySamples() throws Exception {
        for (int bits : new int[] {24, 32}) {
            assertSame(Wav.of(1, 44_100, 2, bits, wide(bits)));
            assertSame(Wav.extensible(44_100, 2, bits, 1, wide(bits)));
        }
        assertSame(Wav.rf64(44_100, 2, 24, wide(24)));
        var floats = ByteBuffer.allocate(4 * SOURCE.length).order(ByteOrder.LITTLE_ENDIAN);
        for (short sample : SOURCE) {
            floats.putFloat(sample / 32_768f);
        }
        assertSame(Wav.of(3, 44_100, 2, 32, floats.array()));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void whatIsNoNumberIsSilentAndNothingElse(float noNumber) throws Exception {
        var floats = ByteBuffer.allocate(4 * SOURCE.length).order(ByteOrder.LITTLE_ENDIAN);
        for (short sample : SOURCE) {
            floats.putFloat(sample / 32_768f);
        }
        floats.putFloat(4 * 20_001, noNumber);
        var heard = new float[SOURCE.length];
        try (var decoder = Decoder.open(desk.put("wild.wav", Wav.of(3, 44_100, 2, 32, floats.array())))) {
            assertThat(decoder.fill(heard)).isEqualTo(FRAMES);
        }
        for (int i = 0; i < SOURCE.length; i++) {
            assertThat(heard[i]).isEqualTo(i == 20_001 ? 0 : SOURCE[i] / 32_768f);
        }
    }

    private void assertSame(byte[] file) throws Exception {
        var path = desk.put("wide.wav", file);
        var decoded = Decoded.of(path);
        assertThat(decoded.samples()).isEqualTo(SOURCE);
        assertThat(desk.audio(path).sound().length().toNanos()).isEqualTo(FRAMES * 1_000_000_000L / 44_100);
    }

    private static byte[] wide(int bits) {
        var out = ByteBuffer.allocate(bits / 8 * SOURCE.length).order(ByteOrder.LITTLE_ENDIAN);
        for (short sample : SOURCE) {
            if (bits == 24) {
                out.put((byte) 0).putShort(sample);
            } else {
                out.putInt(sample << 16);
            }
        }
        return out.array();
    }

    /** What its tags say of loudness counts from there. */
    @Test
    void theGainInTheHeadOfOpusIsHeard() throws Exception {
        var opus = Encoded.bytes(Format.OPUS, SOURCE, Map.of());
        var plain = Decoded.of(desk.put("plain.opus", opus)).samples();
        var quiet =
                Decoded.of(desk.put("quiet.opus", Ogg.louder(opus, -6 * 256))).samples();
        assertThat(quiet).hasSameSizeAs(plain);
        for (int i = 0; i < plain.length; i++) {
            if (Math.abs((int) plain[i]) >= Short.MAX_VALUE) {
                continue; // it was louder, and cut
            }
            assertThat((double) quiet[i]).isCloseTo(plain[i] * Math.pow(10, -6 / 20.0), within(1.01));
        }
    }

    @Test
    void allLinksOfAChainedOggAreHeard() throws Exception {
        var one = Encoded.bytes(Format.VORBIS, SOURCE, Map.of());
        var chain = desk.put("chain.ogg", Desk.join(Ogg.renumbered(one, 1), Ogg.renumbered(one, 2)));
        assertThat(Decoded.of(chain).frames()).isEqualTo(2 * FRAMES);
    }

    @Test
    void anEditThatIsCoarserThanASampleCutsNothingAndAShorterOneCuts() throws Exception {
        var aac = Encoded.bytes(Format.AAC, SOURCE, Map.of());
        // In milliseconds, rounded down: other programs write it so. FRAMES are 1388.84 ms.
        int length = Desk.find(aac, Desk.latin1("elst")) + 12;
        ByteBuffer.wrap(aac).putInt(length, 1_388);
        assertThat(Decoded.of(desk.put("rounded.m4a", aac)).frames()).isEqualTo(FRAMES);
        ByteBuffer.wrap(aac).putInt(length, 1_200);
        assertThat(Decoded.of(desk.put("shorter.m4a", aac)).frames()).isEqualTo(1_200 * 44_100 / 1_000);
    }

    @Test
    void anM4aIsCutToWhatITunesSaysOfIt() throws Exception {
        var aac = Encoded.bytes(Format.AAC, SOURCE, Map.of());
        var stated = " 00000000 00000400 00000000 %016X 00000000".formatted(FRAMES - 200);
        assertThat(Decoded.of(desk.put("a.m4a", Boxes.tagged(aac, Boxes.free("iTunSMPB", stated))))
                        .frames())
                .isEqualTo(FRAMES - 200);
    }

    @Test
    void whatIsNoFileOfSoundIsRefused() throws Exception {
        assertRefused(dir.resolve("absent.mp3"), "not there");
        assertRefused(Files.createDirectory(dir.resolve("folder.mp3")), "not a regular file");
        var pipe = dir.resolve("pipe.mp3");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertRefused(pipe, "not a regular file");
        assertRefused(desk.put("empty.mp3", new byte[0]), "damaged or not audio");
        assertRefused(desk.put("page.mp3", Desk.latin1("<!DOCTYPE html>".repeat(99))), "It ");
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> Decoder.open(file))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void aDamagedFileIsRefusedOrEnds(Format format) throws Exception {
        var whole = Encoded.bytes(format, Desk.noise(20_000, 5), Map.of("title", "x"));
        var random = new Random(format.name().hashCode());
        int ended = 0;
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            var file = whole.clone();
            for (int n = random.nextInt(1, 30); n > 0; n--) {
                file[random.nextInt(i % 2 == 0 ? 300 : file.length)] = (byte) random.nextInt();
            }
            var cut = i % 4 == 0 ? Arrays.copyOf(file, random.nextInt(1, file.length)) : file;
            try {
                var decoded = Decoded.from(desk.put("damaged", cut), i % 3 == 0 ? 5_000 : -1, 1_000_000);
                ended += decoded.frames() < 1_000_000 ? 1 : 0;
            } catch (DecodeException e) {
                assertThat(e).hasMessageStartingWith("It");
                refused++;
            }
        }
        assertThat(ended + refused).isEqualTo(40);
    }
}
