package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.demo.Encoded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that the library plays and for which there is no reader of their own. */
class SeldomFormatsTest {
    private static final int FRAMES = 61_248;
    private static final int RATE_HZ = 44_100;
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    @TempDir
    private Path dir;

    private short[] music;
    private Path source;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(dir);
        music = Desk.noise(FRAMES, 1);
        source = Encoded.write(dir.resolve("source.wav"), Format.WAV, music);
    }

    private Path made(String name, String... options) throws Exception {
        var file = dir.resolve(name);
        var command =
                new ArrayList<>(List.of(Loader.load(ffmpeg.class), "-loglevel", "error", "-i", source.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-metadata", "title=달의 노래", "-metadata", "album=Her", "-metadata", "track=3"));
        command.add(file.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as("ffmpeg")
                .isZero();
        return file;
    }

    private static AudioFile read(Path file) {
        try (var reader = new HeaderReader()) {
            assertThat(AudioNames.isAudio(file)).isTrue();
            return ((Reading.Understood) reader.read(file)).file();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "song.wv, wavpack, WAVPACK",
        "song.tta, tta, TTA",
        "song.mka, flac, FLAC",
        "song.caf, pcm_s16be, PCM",
        "song.au, pcm_s16be, PCM",
        "song.w64, pcm_s16le, PCM"
    })
    void whatLosesNothingIsReadAndHeardToTheSample(String name, String codec, Format format) throws Exception {
        var file = made(name, "-c:a", codec);
        var sound = read(file).sound();
        assertThat(sound.format()).isEqualTo(format);
        assertThat(sound.length()).isCloseTo(time(FRAMES), MILLISECOND);
        assertThat(sound.sampleRateHz()).isEqualTo(RATE_HZ);
        assertThat(sound.channels()).isEqualTo(2);
        assertThat(sound.bitrateKbps()).isPositive();
        assertThat(Decoded.of(file).samples()).isEqualTo(music);
        assertThat(Decoded.from(file, 40_001, 1_000).samples())
                .isEqualTo(Arrays.copyOfRange(music, 2 * 40_001, 2 * 41_001));
    }

    @ParameterizedTest
    @CsvSource({
        "song.wma, wmav2, WMA",
        "song.mka, aac, AAC",
        "song.mka, libmp3lame, MP3",
        "song.mka, libopus, OPUS",
        "song.aac, aac, AAC"
    })
    void whatLosesSomethingIsAsLongAsItIsAndTheSameAfterASeek(String name, String codec, Format format)
            throws Exception {
        var file = made(name, "-c:a", codec, "-aac_pns", "0");
        var sound = read(file).sound();
        assertThat(sound.format()).isEqualTo(format);
        assertThat(sound.length().toMillis()).isCloseTo(time(FRAMES).toMillis(), within(100L));
        var all = Decoded.of(file).samples();
        for (int from : new int[] {3_001, 40_001, all.length / 2 - 2_000}) {
            assertThat(Decoded.from(file, from, 1_000).samples())
                    .isEqualTo(Arrays.copyOfRange(all, 2 * from, 2 * from + 2_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"libopus", "aac", "libmp3lame", "flac", "alac", "pcm_s16le"})
    void inALongOneASeekIsExactThoughItsStampsAreRounded(String codec) throws Exception {
        source = Encoded.write(dir.resolve("source.wav"), Format.WAV, Desk.noise(10 * RATE_HZ, 2));
        var file = made("long.mka", "-c:a", codec, "-aac_pns", "0");
        var all = new float[2 * 9 * RATE_HZ];
        var some = new float[2_000];
        try (var decoder = Decoder.open(file)) {
            assertThat(decoder.fill(all)).isEqualTo(9 * RATE_HZ);
            for (int from : new int[] {3_001, 390_001, 190_001, 290_001, 0}) {
                decoder.seek(from);
                assertThat(decoder.fill(some)).isEqualTo(1_000);
                assertThat(some).as("from %d on", from).isEqualTo(Arrays.copyOfRange(all, 2 * from, 2 * from + 2_000));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"song.wv, wavpack", "song.tta, tta", "song.mka, flac", "song.wma, wmav2", "song.caf, pcm_s16be"})
    void whatTheySayOfThemselvesIsRead(String name, String codec) throws Exception {
        var tags = read(made(name, "-c:a", codec)).tags();
        assertThat(tags.values())
                .containsEntry(TagField.TITLE, List.of("달의 노래"))
                .containsEntry(TagField.ALBUM, List.of("Her"));
        assertThat(tags.textOrEmpty(TagField.TRACK)).isEqualTo("3");
    }

    @Test
    void theSoundIsTheSameWhateverATagBehindItSays() throws Exception {
        var bare = made("song.wv", "-c:a", "wavpack", "-bitexact");
        var content = Files.readAllBytes(bare);
        int tag = Desk.find(content, Desk.latin1("APETAGEX"));
        var sound = Arrays.copyOf(content, tag);
        var gain = Map.of("REPLAYGAIN_TRACK_GAIN", "-6.00 dB", "Title", "Owl");
        var one = read(desk.put("one.wv", Desk.join(sound, Id3TagsTest.ape(gain))));
        assertThat(one.tags().textOrEmpty(TagField.REPLAYGAIN_TRACK_GAIN)).isEqualTo("-6.00 dB");
        assertThat(one.contentId()).isEqualTo(read(bare).contentId());
        assertThat(AudioHash.same(bare, dir.resolve("one.wv"))).isTrue();
    }

    @Test
    void aDsdStreamHasItsTagAtItsEnd() throws Exception {
        var tag = new Id3Bytes(3).text("TIT2", "Owl").tag();
        int bytes = 2 * 4096;
        long total = 28L + 52 + 12 + bytes;
        var dsf = Desk.join(
                Desk.latin1("DSD "),
                i64le(28),
                i64le(total + tag.length),
                i64le(total),
                Desk.latin1("fmt "),
                i64le(52),
                Desk.join(Desk.i32le(1), Desk.i32le(0), Desk.i32le(2), Desk.i32le(2), Desk.i32le(2_822_400)),
                Desk.join(Desk.i32le(1), i64le(4096 * 8), Desk.i32le(4096), Desk.i32le(0)),
                Desk.latin1("data"),
                i64le(12 + bytes),
                new byte[bytes],
                tag);
        var file = read(desk.put("song.dsf", dsf));
        assertThat(file.sound().format()).isEqualTo(Format.DSD);
        assertThat(file.sound().length())
                .isCloseTo(Duration.ofNanos(4096 * 8 * 1_000_000_000L / 2_822_400), MILLISECOND);
        assertThat(file.tags().textOrEmpty(TagField.TITLE)).isEqualTo("Owl");
    }

    @Test
    void bareAacIsCountedFrameByFrame() throws Exception {
        var frame = Desk.join(Desk.i32(0xFFF15080), new byte[] {0x02, 0x1F, (byte) 0xFC}, new byte[9]);
        var tag = new Id3Bytes(4).text("TIT2", "Owl").tag();
        var file = read(desk.put("song.aac", Desk.join(tag, frame, frame, frame, frame)));
        assertThat(file.sound()).isEqualTo(new Sound(Format.AAC, time(4 * 1024), RATE_HZ, 2, 6));
        assertThat(file.tags().textOrEmpty(TagField.TITLE)).isEqualTo("Owl");
    }

    @ParameterizedTest
    @CsvSource({"song.wv", "song.tta", "song.mka", "song.wma", "song.aac", "song.caf"})
    void oneThatIsCutShortIsAValueWithAReasonOrSaysWhatItIs(String name) throws Exception {
        var content = Files.readAllBytes(made(name));
        for (int size : new int[] {4, 16, 40, 200}) {
            try (var reader = new HeaderReader()) {
                switch (reader.read(desk.put("cut-" + name, Arrays.copyOf(content, size)))) {
                    case Reading.Unreadable(var _, var _, var _, var reason, var detail) -> {
                        assertThat(reason).as("%d bytes", size).isIn(Reading.Reason.DAMAGED, Reading.Reason.NOT_AUDIO);
                        assertThat(detail).isNotEmpty();
                    }
                    case Reading.Understood(var file) -> {
                        assertThat(size).as("bytes that hold a whole header").isGreaterThan(16);
                        assertThat(file.sound().sampleRateHz()).isEqualTo(RATE_HZ);
                        assertThat(file.sound().channels()).isEqualTo(2);
                    }
                }
            }
        }
    }

    private static Duration time(long frames) {
        return Duration.ofNanos(frames * 1_000_000_000L / RATE_HZ);
    }

    private static byte[] i64le(long number) {
        return Desk.join(Desk.i32le(number), Desk.i32le(number >>> 32));
    }
}
