package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.demo.Encoded;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static final int RATE = 44_100;
    private static final int SECONDS = 9;
    /** Where parts begin, in 1/75 s: uneven, one of them a single frame long, the last late in the file. */
    private static final List<Integer> BOUNDS = List.of(0, 31, 32, 107, 224, 601);

    @TempDir
    private Path dir;

    @Test
    void aPartIsItsSamplesAndNoOthers() throws Exception {
        var file = noise(Format.FLAC);
        var whole = samples(Excerpt.whole(file), RATE);
        assertThat(samples(between(file, 31, 107), RATE))
                .isEqualTo(Arrays.copyOfRange(whole, 2 * 588 * 31, 2 * 588 * 107));
        assertThat(samples(from(file, 224), RATE)).isEqualTo(Arrays.copyOfRange(whole, 2 * 588 * 224, whole.length));
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void partsOneAfterTheOtherAreTheWhole(Format format) throws Exception {
        var file = noise(format);
        assertThat(joined(file, Encoded.rateHz(format)))
                .isEqualTo(samples(Excerpt.whole(file), Encoded.rateHz(format)));
    }

    /** At some rates a bound lies between two samples. */
    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 32_000, 48_000, 96_000})
    void partsAreTheWholeAtEveryRate(int rateHz) throws Exception {
        var file = wav(rateHz);
        assertSame(joined(file, rateHz), samples(Excerpt.whole(file), rateHz));
    }

    @ParameterizedTest
    @ValueSource(ints = {22_050, 48_000, 96_000})
    void partsHeardAtAnotherRateAreTheWholeAtThatRate(int rateHz) throws Exception {
        var file = noise(Format.FLAC);
        assertSame(joined(file, rateHz), samples(Excerpt.whole(file), rateHz));
    }

    @Test
    void aPartIsSoughtFromItsOwnBeginning() throws Exception {
        var file = noise(Format.FLAC);
        var whole = samples(Excerpt.whole(file), RATE);
        try (var decoder = Decoder.open(between(file, 32, 224), RATE, 2)) {
            assertThat(decoder.lengthFrames()).isEqualTo(588 * (224 - 32));
            decoder.seek(1_000);
            var some = new float[2 * 500];
            assertThat(decoder.read(some, 0, 500)).isPositive();
            int at = 2 * (588 * 32 + 1_000);
            assertThat(some).startsWith(Arrays.copyOfRange(whole, at, at + 200));
            decoder.seek(588 * (224 - 32));
            assertThat(decoder.read(some, 0, 500)).as("behind the end").isEqualTo(-1);
        }
    }

    @Test
    void aPartSaysWhatIsSaidOfIt() throws Exception {
        var said = new Tags(java.util.Map.of(TagField.TITLE, List.of("Loneliness #3")));
        var part = new Excerpt(noise(Format.FLAC), 31, OptionalInt.empty(), Optional.of(said));
        try (var decoder = Decoder.open(part)) {
            assertThat(decoder.tags()).isEqualTo(said);
        }
    }

    @Test
    void nothingLiesBetweenBoundsThatMeet() {
        assertThatThrownBy(() -> between(dir, 31, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThat(between(dir, 75, 150).length(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(1));
        assertThat(from(dir, 75).length(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void partsOfOneSoundHaveIdsOfTheirOwn() {
        var id = new ContentId("0123456789abcdef0123456789abcdef");
        assertThat(List.of(id, id.of(between(dir, 0, 31)), id.of(between(dir, 31, 32)), id.of(from(dir, 31))))
                .doesNotHaveDuplicates();
        assertThat(id.of(between(dir, 0, 31))).isEqualTo(id.of(between(dir.resolve("moved"), 0, 31)));
    }

    @Test
    void partsAreNamedBesideTheirFile() throws Exception {
        var file = dir.resolve("음악 #1.flac");
        assertThat(PartName.of(file, 3)).hasFileName("음악 #1.flac#3");
        assertThat(PartName.file(PartName.of(file, 3))).isEqualTo(file);
        assertThat(PartName.number(PartName.of(file, 120))).hasValue(120);
        for (var plain : List.of("a.flac", "a#1.flac", "a.txt#1", "a.flac#0", "a.flac#x", "a.flac#1000", "#1")) {
            assertThat(PartName.isPart(Path.of(plain))).as(plain).isFalse();
            assertThat(PartName.file(Path.of(plain))).as(plain).isEqualTo(Path.of(plain));
        }
        var bytes = new ProcessBuilder("sh", "-c", "touch \"$(printf 'a\\377.flac')\"").directory(dir.toFile());
        assertThat(bytes.start().waitFor()).isZero();
        try (var files = Files.list(dir)) {
            var odd = files.findFirst().orElseThrow();
            assertThat(Files.exists(PartName.file(PartName.of(odd, 2))))
                    .as("not UTF-8")
                    .isTrue();
        }
    }

    private static void assertSame(float[] parts, float[] whole) {
        assertThat(parts).hasSameSizeAs(whole);
        assertThat(Arrays.mismatch(parts, whole))
                .as("the first sample that is not the whole's")
                .isEqualTo(-1);
    }

    private static Excerpt between(Path file, int from, int to) {
        return new Excerpt(file, from, OptionalInt.of(to), Optional.empty());
    }

    private static Excerpt from(Path file, int from) {
        return new Excerpt(file, from, OptionalInt.empty(), Optional.empty());
    }

    private static float[] joined(Path file, int rateHz) throws Exception {
        var parts = new ArrayList<float[]>();
        for (int i = 0; i < BOUNDS.size(); i++) {
            parts.add(samples(
                    i + 1 < BOUNDS.size() ? between(file, BOUNDS.get(i), BOUNDS.get(i + 1)) : from(file, BOUNDS.get(i)),
                    rateHz));
        }
        var all = new float[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static float[] samples(Excerpt excerpt, int rateHz) throws Exception {
        try (var decoder = Decoder.open(excerpt, rateHz, 2)) {
            var all = new float[2 * rateHz * (SECONDS + 1)];
            int at = 0;
            for (int frames = 0; frames >= 0; frames = decoder.read(all, at, Math.min(1_000, (all.length - at) / 2))) {
                at += 2 * frames;
            }
            assertThat(decoder.lengthFrames()).isEqualTo(at / 2);
            return Arrays.copyOf(all, at);
        }
    }

    private Path noise(Format format) throws Exception {
        var samples = new short[2 * Encoded.rateHz(format) * SECONDS];
        var random = new Random(2013);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextGaussian() * 4_000);
        }
        return Encoded.write(dir.resolve("noise." + format), format, samples);
    }

    private Path wav(int rateHz) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var random = new Random(rateHz);
        for (int i = 0; i < 2 * rateHz * SECONDS; i++) {
            int sample = (int) (random.nextGaussian() * 4_000);
            bytes.write(sample);
            bytes.write(sample >> 8);
        }
        return Files.write(dir.resolve(rateHz + ".wav"), Wav.of(1, rateHz, 2, 16, bytes.toByteArray()));
    }
}
