package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.demo.Encoded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the headers of each format say of the sound. */
class SoundTest {
    /** A multiple of 64: the Vorbis encoder at hand fills up to it. */
    private static final int FRAMES = 61_248;

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private static Duration time(long samples, int rateHz) {
        return Duration.ofNanos(samples * 1_000_000_000L / rateHz);
    }

    private Sound sound(byte[] content) throws Exception {
        return desk.audio(content).sound();
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void theLengthIsExactToTheSampleAndTheRestIsRight(Format format) throws Exception {
        var file = Desk.encoded(format, FRAMES, Map.of("title", "x"));
        var sound = sound(file);
        int rateHz = Encoded.rateHz(format);
        assertThat(sound.format()).isEqualTo(format);
        assertThat(sound.length()).isEqualTo(time(FRAMES, rateHz));
        assertThat(sound.sampleRateHz()).isEqualTo(rateHz);
        assertThat(sound.channels()).isEqualTo(2);
        double whole = file.length * 8 / 1000.0 / (FRAMES / (double) rateHz);
        assertThat((double) sound.bitrateKbps()).isCloseTo(whole, within(whole * 0.1));
    }

    @Test
    void anMp3WithoutAHeaderIsMeasuredByItsBitrate() throws Exception {
        assertThat(sound(Desk.bareMp3(1000)))
                .isEqualTo(new Sound(Format.MP3, time(1000 * 1152, 44_100), 44_100, 2, 128));
    }

    @Test
    void anMp3OfChangingBitrateWithoutAHeaderIsWalkedThrough() throws Exception {
        var frame = Desk.bareMp3(1);
        var small = Arrays.copyOf(frame, 208);
        small[2] = 0x50;
        var out = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < 300; i++) {
            out.writeBytes(i % 3 == 0 ? frame : small);
        }
        assertThat(sound(out.toByteArray()).length()).isEqualTo(time(300 * 1152, 44_100));
    }

    @Test
    void mp3sPutOneBehindTheOtherAreAsLongAsTheyAreHeard() throws Exception {
        var one = Desk.encoded(Format.MP3, FRAMES, Map.of());
        var joined = Desk.join(one, Desk.encoded(Format.MP3, 2 * FRAMES, Map.of()));
        long heard = Decoded.of(desk.put("joined.mp3", joined)).frames();
        assertThat(heard).isGreaterThan(3 * FRAMES);
        assertThat(sound(joined).length()).isCloseTo(time(heard, 44_100), Duration.ofMillis(60));
        assertThat(sound(Desk.join(one, new byte[1_000])).length())
                .as("a little of something else behind it")
                .isEqualTo(time(FRAMES, 44_100));
    }

    @Test
    void aVbriHeaderGivesTheLength() throws Exception {
        var file = Desk.bareMp3(20);
        var vbri = Desk.join(Desk.latin1("VBRI"), new byte[6], Desk.i32(500_000), Desk.i32(1_000));
        System.arraycopy(vbri, 0, file, 36, vbri.length);
        assertThat(sound(file).length()).isEqualTo(time(1_000 * 1152, 44_100));
    }

    @Test
    void aFileCutShortStatesTheLengthOfTheWhole() throws Exception {
        for (var format : new Format[] {Format.MP3, Format.FLAC, Format.WAV, Format.AIFF}) {
            var file = Desk.encoded(format, FRAMES, Map.of());
            assertThat(sound(Arrays.copyOf(file, file.length / 2)).length())
                    .as(format.label())
                    .isEqualTo(time(FRAMES, 44_100));
        }
    }

    @Test
    void theFirstFrameIsFoundBehindOtherBytesThatLookLikeOne() throws Exception {
        var false1 = Desk.join(new byte[30], Desk.i32(0xFFFB9064), new byte[600]);
        var real = Desk.encoded(Format.MP3, FRAMES, Map.of());
        var file = desk.audio(Desk.join(false1, real));
        assertThat(file.sound().length()).isEqualTo(time(FRAMES, 44_100));
        assertThat(file.contentId()).isEqualTo(desk.audio(real).contentId());
    }

    @Test
    void aHeaderOfTheWholeCountsMoreThanAFrameThatOnlyFitsTheEnd() throws Exception {
        var real = Arrays.copyOf(Desk.encoded(Format.MP3, FRAMES, Map.of()), 313);
        var file = Desk.join(Desk.i32(0xFFFB9064), new byte[100], real);
        assertThat(sound(file).length()).isEqualTo(time(FRAMES, 44_100));
    }

    @Test
    void aWavOfUnknownSizeIsMeasuredByWhatIsThere() throws Exception {
        var wav = Desk.encoded(Format.WAV, 4410, Map.of());
        int size = Desk.find(wav, Desk.latin1("data")) + 4;
        for (long stated : new long[] {0, 0xFFFF_FFFFL, 0x7FFF_FFFFL, 0xFFFF_FF9BL}) {
            System.arraycopy(Desk.i32le(stated), 0, wav, size, 4);
            assertThat(sound(wav).length()).isEqualTo(Duration.ofMillis(100));
        }
    }

    @Test
    void extensibleAndRf64WavsAreUnderstood() throws Exception {
        var samples = new byte[4410 * 6];
        assertThat(sound(Wav.extensible(44_100, 2, 24, 1, samples)))
                .isEqualTo(new Sound(Format.WAV, Duration.ofMillis(100), 44_100, 2, 2117));
        assertThat(sound(Wav.rf64(44_100, 2, 24, samples)))
                .isEqualTo(new Sound(Format.WAV, Duration.ofMillis(100), 44_100, 2, 2117));
        assertThat(sound(Wav.of(7, 8_000, 1, 8, new byte[800])).length()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void whatIsNoAudioOfOursIsRefusedWithAReason() throws Exception {
        assertRefused(Wav.of(49, 8_000, 1, 8, new byte[800]), "WAV coding 49");
        assertRefused(Desk.join(Desk.latin1("RIFX"), new byte[2000]), "RIFX");
        var video = Desk.join(Boxes.box("ftyp", Desk.latin1("isom")), Boxes.box("moov", new byte[0]));
        assertRefused(video, "without AAC or ALAC");
        var speex = Ogg.page(2, 0, 5, Desk.join(Desk.latin1("Speex   "), new byte[72]));
        assertRefused(speex, "not Vorbis, Opus or FLAC");
    }

    private void assertRefused(byte[] content, String detail) throws Exception {
        var bad = desk.unreadable(content);
        assertThat(bad.reason()).isEqualTo(Reading.Reason.UNSUPPORTED);
        assertThat(bad.detail()).contains(detail);
    }

    @Test
    void aFlacThatDoesNotStateItsLengthIsMeasuredByItsLastFrame() throws Exception {
        var flac = Desk.encoded(Format.FLAC, FRAMES, Map.of());
        // The last 36 bits before the checksum in the stream information.
        flac[8 + 13] &= (byte) 0xF0;
        Arrays.fill(flac, 8 + 14, 8 + 18, (byte) 0);
        assertThat(sound(flac).length()).isEqualTo(time(FRAMES, 44_100));
    }

    @Test
    void iTunesCountOfSamplesIsBelieved() throws Exception {
        var aac = Desk.encoded(Format.AAC, FRAMES, Map.of());
        var stated = " 00000000 00000840 000001CA 000000000000EE4E 00000000";
        assertThat(sound(Boxes.tagged(aac, Boxes.free("iTunSMPB", stated))).length())
                .isEqualTo(time(0xEE4E, 44_100));
        var absurd = " 00000000 00000840 000001CA 0000000000FFFFFF 00000000";
        assertThat(sound(Boxes.tagged(aac, Boxes.free("iTunSMPB", absurd))).length())
                .isEqualTo(time(FRAMES, 44_100));
    }

    @Test
    void theTrueChannelsOfAacCountMoreThanTheUsualTwo() throws Exception {
        var aac = Desk.encoded(Format.AAC, FRAMES, Map.of());
        // The AudioSpecificConfig of AAC-LC at 44.1 kHz with two channels, and its word (0x2B7) on what is added:
        // nothing.
        int config = Desk.find(aac, new byte[] {0x12, 0x10, 0x56, (byte) 0xE5});
        aac[config + 1] = 0x08;
        assertThat(sound(aac).channels()).isEqualTo(1);
    }

    @Test
    void aFragmentedM4aIsAsLongAsItsFragments() throws Exception {
        var file = fragmented(3, 50, 20);
        var read = desk.audio(file);
        assertThat(read.sound().length()).isEqualTo(time(3 * (50 + 20) * 1024, 44_100));
        var other = file.clone();
        other[other.length - 1] ^= 1;
        assertThat(desk.audio(other).contentId()).isNotEqualTo(read.contentId());
    }

    /** Fragments with a run of default lengths and a run of explicit ones: 14496-12, 8.8. */
    private static byte[] fragmented(int fragments, int defaults, int explicit) throws Exception {
        var plain = Desk.encoded(Format.AAC, FRAMES, Map.of());
        var stsd = part(plain, "stsd");
        var media = Boxes.box(
                "mdia",
                Boxes.box("mdhd", new byte[12], Desk.i32(44_100), Desk.i32(0), new byte[4]),
                Boxes.box("hdlr", new byte[8], Desk.latin1("soun"), new byte[13]),
                Boxes.box("minf", Boxes.box("stbl", stsd)));
        var header = Boxes.box("tkhd", new byte[12], Desk.i32(7), new byte[68]);
        var extend = Boxes.box(
                "mvex", Boxes.box("trex", new byte[4], Desk.i32(7), Desk.i32(1), Desk.i32(1024), new byte[8]));
        var file = Desk.join(
                Boxes.box("ftyp", Desk.latin1("dash")), Boxes.box("moov", Boxes.box("trak", header, media), extend));
        var lengths = new byte[0];
        for (int i = 0; i < explicit; i++) {
            lengths = Desk.join(lengths, Desk.i32(1024), Desk.i32(9));
        }
        for (int i = 0; i < fragments; i++) {
            var runs = Boxes.box(
                    "traf",
                    Boxes.box("tfhd", Desk.i32(0x2_0000), Desk.i32(7)),
                    Boxes.box("trun", Desk.i32(1), Desk.i32(defaults), Desk.i32(0)),
                    Boxes.box("trun", Desk.i32(0x301), Desk.i32(explicit), Desk.i32(0), lengths));
            file = Desk.join(file, Boxes.box("moof", runs), Boxes.box("mdat", new byte[300]));
        }
        return file;
    }

    private static byte[] part(byte[] file, String box) {
        int at = Desk.find(file, Desk.latin1(box)) - 4;
        return Arrays.copyOfRange(
                file, at, at + java.nio.ByteBuffer.wrap(file, at, 4).getInt());
    }

    @Test
    void aChainOfOggFilesIsAsLongAsAll() throws Exception {
        var chain = new byte[0];
        for (int i = 0; i < 5; i++) {
            chain = Desk.join(
                    chain, Ogg.renumbered(Desk.encoded(Format.VORBIS, FRAMES + 64 * i, Map.of("title", "t" + i)), i));
        }
        var read = desk.audio(chain);
        assertThat(read.sound().length()).isEqualTo(time(5L * FRAMES + 640, 44_100));
        assertThat(read.tags().textOrEmpty(TagField.TITLE)).isEqualTo("t0");
    }

    @Test
    void theSoundOfAnOggFilmIsFoundBesideItsPicture() throws Exception {
        var vorbis = Ogg.renumbered(Desk.encoded(Format.VORBIS, FRAMES, Map.of("title", "Owl")), 4);
        var theora = Ogg.page(2, 0, 9, Desk.join(Desk.latin1("\u0080theora"), new byte[35]));
        var end = Ogg.page(4, 64, 9, new byte[50]);
        var read = desk.audio(Desk.join(theora, vorbis, end));
        assertThat(read.sound().length()).isEqualTo(time(FRAMES, 44_100));
        assertThat(read.tags().textOrEmpty(TagField.TITLE)).isEqualTo("Owl");
    }

    @Test
    void lessThan64KilobytesOfATenMegabyteMp3AreRead() throws Exception {
        var bare = Desk.bareMp3(10 * 1024 * 1024 / 417);
        assertThat(bytesRead(bare)).isLessThan(64 * 1024);
        var withHeader = Desk.join(Desk.encoded(Format.MP3, FRAMES, Map.of()), bare);
        var bytes = Desk.i32(withHeader.length);
        System.arraycopy(bytes, 0, withHeader, Desk.find(withHeader, Desk.latin1("Info")) + 12, bytes.length);
        var tagged = new Id3Bytes(3)
                .picture(3, new byte[500_000])
                .text("TIT2", "Owl")
                .before(withHeader);
        assertThat(bytesRead(tagged)).isLessThan(64 * 1024);
        assertThat(desk.tags(tagged)).containsKey(TagField.TITLE);
    }

    private long bytesRead(byte[] content) throws Exception {
        var file = desk.put("large.mp3", content);
        try (var reader = new HeaderReader()) {
            assertThat(reader.read(file)).isInstanceOf(Reading.Understood.class);
            return reader.bytesRead();
        }
    }
}
