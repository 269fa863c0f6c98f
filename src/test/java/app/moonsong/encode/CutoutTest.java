package app.moonsong.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Format;
import app.moonsong.audio.Pcm16;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.demo.Encoded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CutoutTest {
    private static final Tags SAID = new Tags(
            Map.of(TagField.TITLE, List.of("달의 노래"), TagField.ALBUM, List.of("Her"), TagField.TRACK, List.of("3")));

    @TempDir
    private Path dir;

    private Path noise(Format format) throws Exception {
        var samples = new short[2 * 4 * Encoded.rateHz(format)];
        var random = new Random(2013);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextGaussian() * 4_000);
        }
        return Encoded.write(dir.resolve("noise." + format), format, samples);
    }

    private static Excerpt part(Path file) {
        return new Excerpt(file, 31, OptionalInt.of(207), Optional.of(SAID));
    }

    private static short[] samples(Excerpt excerpt) throws Exception {
        try (var decoder = Decoder.open(excerpt)) {
            var all = new short[2 * 48_000 * 5];
            var pcm = new Pcm16(2);
            int at = 0;
            for (int frames = 0; frames >= 0; frames = pcm.read(decoder, all, at, 1_000)) {
                at += 2 * frames;
            }
            return Arrays.copyOf(all, at);
        }
    }

    private Path cut(Excerpt excerpt) throws Exception {
        var target = Files.createTempFile(dir, "cut", ".flac");
        Cutout.write(excerpt, target);
        return target;
    }

    @ParameterizedTest
    @EnumSource(names = {"FLAC", "MP3", "VORBIS", "WAV"})
    void whatIsCutOutIsWhatIsHeardOfItToTheSample(Format format) throws Exception {
        var part = part(noise(format));
        assertThat(samples(Excerpt.whole(cut(part)))).isEqualTo(samples(part));
    }

    @Test
    void itSaysWhatIsSaidOfThePart() throws Exception {
        try (var decoder = Decoder.open(cut(part(noise(Format.FLAC))))) {
            assertThat(decoder.tags()).isEqualTo(SAID);
        }
    }

    @Test
    void theSamePartIsTheSameBytes() throws Exception {
        var part = part(noise(Format.FLAC));
        assertThat(cut(part)).hasSameBinaryContentAs(cut(part));
    }

    @Test
    void whatIsNoSoundIsRefused() throws Exception {
        var file = Files.writeString(dir.resolve("a.flac"), "no sound");
        assertThatThrownBy(() -> cut(part(file))).isInstanceOf(DecodeException.class);
    }
}
