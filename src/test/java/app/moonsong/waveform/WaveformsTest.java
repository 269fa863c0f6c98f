package app.moonsong.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveformsTest {
    private static final int RATE = Encoded.rateHz(Format.WAV);

    @TempDir
    private Path dir;

    private Waveforms waveforms;

    @BeforeEach
    void make() {
        waveforms = new Waveforms(dir.resolve("cache"));
    }

    @Test
    void heightAndLoudnessAreThoseOfTheSamples() throws Exception {
        var file = sine("a.wav", 0.5, 1_000, 4);
        var waveform = waveform(file, () -> true);
        assertThat(waveform.size()).isEqualTo(4 * Waveform.SLICES_PER_SECOND);
        assertThat(waveform.peak(10, 20)).isCloseTo(0.5, within(0.01));
        assertThat(waveform.loudness(10, 20)).isCloseTo(0.5 / Math.sqrt(2), within(0.01));
        assertThat(waveform.peak(100, 200)).as("beyond the end").isZero();
    }

    @Test
    void aToneStandsInItsBand() throws Exception {
        var low = waveform(sine("low.wav", 1, 110, 2), () -> true);
        var high = waveform(sine("high.wav", 1, 8_000, 2), () -> true);
        assertThat(loudest(low)).isEqualTo(band(110));
        assertThat(loudest(high)).isEqualTo(band(8_000));
        assertThat(high.band(Duration.ofSeconds(1), band(8_000))).isGreaterThan(0.95);
        assertThat(high.band(Duration.ofSeconds(1), band(500))).isLessThan(0.2);
        assertThat(high.band(Duration.ofSeconds(3), band(8_000))).isZero();
    }

    @Test
    void theSpectrumIsThatOfTheTimeAskedFor() throws Exception {
        var samples = new short[2 * 2 * RATE];
        for (int i = RATE; i < 2 * RATE; i++) {
            short s = (short) Math.round(30_000 * Math.sin(2 * Math.PI * 1_000 * i / RATE));
            samples[2 * i] = s;
            samples[2 * i + 1] = s;
        }
        var waveform = waveform(Encoded.write(dir.resolve("half.wav"), Format.WAV, samples), () -> true);
        assertThat(waveform.band(Duration.ofMillis(950), band(1_000))).isZero();
        assertThat(waveform.band(Duration.ofMillis(1_080), band(1_000))).isGreaterThan(0.9);
    }

    @Test
    void whatWasMadeIsKeptUntilTheFileChanges() throws Exception {
        var file = sine("a.wav", 0.5, 1_000, 1);
        waveform(file, () -> true);
        var kept = kept().getFirst();
        Files.write(kept, new byte[3 * Waveform.SLICE_BYTES]);
        assertThat(waveform(file, () -> true).size()).as("read, not made anew").isEqualTo(3);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(waveform(file, () -> true).size()).isEqualTo(Waveform.SLICES_PER_SECOND);
    }

    @Test
    void aDamagedOneIsMadeAnew() throws Exception {
        var file = sine("a.wav", 0.5, 1_000, 1);
        waveform(file, () -> true);
        Files.write(kept().getFirst(), new byte[7]);
        assertThat(waveform(file, () -> true).size()).isEqualTo(Waveform.SLICES_PER_SECOND);
    }

    @Test
    void theFolderStaysWithinItsBound() throws Exception {
        var few = new Waveforms(dir.resolve("cache"), 3L * Waveform.SLICES_PER_SECOND * Waveform.SLICE_BYTES);
        for (int i = 0; i < 6; i++) {
            few.of(Excerpt.whole(sine(i + ".wav", 0.5, 1_000, 1)), () -> true);
        }
        assertThat(kept()).hasSize(3);
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotKept() throws Exception {
        waveform(sine("a.wav", 0.5, 1_000, 1), () -> false);
        assertThat(dir.resolve("cache")).doesNotExist();
    }

    @Test
    void whatIsNoSoundIsSaidSo() throws Exception {
        var letter = Files.writeString(dir.resolve("a.mp3"), "a letter");
        assertThatThrownBy(() -> waveform(letter, () -> true)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> waveform(dir.resolve("gone.mp3"), () -> true)).isInstanceOf(IOException.class);
    }

    private List<Path> kept() throws IOException {
        try (var all = Files.list(dir.resolve("cache"))) {
            return all.toList();
        }
    }

    private Path sine(String name, double height, double hz, int seconds) throws IOException {
        var samples = new short[2 * seconds * RATE];
        for (int i = 0; i < seconds * RATE; i++) {
            short s = (short) Math.round(height * 32_767 * Math.sin(2 * Math.PI * hz * i / RATE));
            samples[2 * i] = s;
            samples[2 * i + 1] = s;
        }
        return Encoded.write(dir.resolve(name), Format.WAV, samples);
    }

    private static int loudest(Waveform waveform) {
        return IntStream.range(0, Waveform.BANDS)
                .boxed()
                .max(Comparator.comparingDouble(b -> waveform.band(Duration.ofSeconds(1), b)))
                .orElseThrow();
    }

    /** The bands divide 60 Hz to 16 kHz evenly to the ear. */
    private static int band(double hz) {
        return (int) (Math.log(hz / 60) / Math.log(16_000.0 / 60) * Waveform.BANDS);
    }

    private Waveform waveform(Path file, BooleanSupplier wanted) throws Exception {
        return waveforms.of(Excerpt.whole(file), wanted);
    }
}
