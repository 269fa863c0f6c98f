package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Decoder;
import app.moonsong.audio.Wav;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches the tape of files that hold more than 16 bits can. */
class RecorderTest {
    private static final int RATE = 44_100;
    private static final int FRAMES = 2 * RATE;
    private static final double HZ = 441;

    @TempDir
    private Path dir;

    private Recorder recorder;

    @BeforeEach
    void threadATape() throws Exception {
        recorder = new Recorder(new Tape(dir, RATE));
    }

    @AfterEach
    void close() throws Exception {
        recorder.close();
    }

    @Test
    void aFileLouderThanFullScaleThatIsPlayedQuieterIsNotCut() throws Exception {
        recorder.begin(item("loud"), 0, take("loud", 1.5, 0.5));
        record();
        double tone = tone(read(FRAMES), HZ);
        assertThat(tone).isBetween(0.7499, 0.7501);
        assertThat(tone(read(FRAMES), 3 * HZ)).as("what cutting would add").isLessThan(1e-6);
    }

    @Test
    void aFileLouderThanFullScaleIsTurnedDownAndNotCut() throws Exception {
        recorder.begin(item("loud"), 0, take("loud", 1.5, 1));
        record();
        var second = Arrays.copyOfRange(read(FRAMES), FRAMES, 2 * FRAMES);
        assertThat(tone(second, HZ)).isBetween(0.97, 1.0);
        // Cut at two thirds, a tone's third harmonic is 17 dB below it.
        assertThat(tone(second, 3 * HZ)).isLessThan(0.01);
    }

    @Test
    void twoLoudTracksHeardTogetherAreNotCut() throws Exception {
        recorder.begin(item("one"), 0, take("one", 0.95, 1));
        record();
        recorder.beginOver(item("other"), RATE, take("other", 0.95, 1));
        record();
        var middle = Arrays.copyOfRange(read(FRAMES), 2 * (FRAMES - 6 * RATE / 10), 2 * (FRAMES - 4 * RATE / 10));
        assertThat(tone(middle, HZ)).isBetween(0.97, 1.0);
        assertThat(tone(middle, 3 * HZ)).isLessThan(0.01);
    }

    @Test
    void whatIsQuieterThanAStepIsStillHeard() throws Exception {
        double quiet = 0.3 / 32_768;
        recorder.begin(item("quiet"), 0, take("quiet", quiet, 1));
        record();
        assertThat(tone(read(FRAMES), HZ)).isBetween(0.95 * quiet, 1.05 * quiet);
    }

    private static Reach item(String name) {
        return new Reach(new QueueItem(name.hashCode(), Path.of(name), "", "", "", Duration.ofSeconds(2)), 0);
    }

    /** A file of a tone of some peak in floating point, played with a factor. */
    private Take take(String name, double peak, double factor) throws Exception {
        var bytes = ByteBuffer.allocate(8 * FRAMES).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < FRAMES; frame++) {
            float sample = (float) (peak * Math.sin(2 * Math.PI * HZ * frame / RATE));
            bytes.putFloat(sample).putFloat(-sample);
        }
        var file = Files.write(dir.resolve(name + ".wav"), Wav.of(3, RATE, 2, 32, bytes.array()));
        var bands = Bands.of(Tone.PLAIN.bandsDb(), RATE);
        var source = Decoder.open(file);
        return new Take(new Loudness(source, Sides.of(factor, 0), false, bands, RATE), 1, source);
    }

    private void record() throws Exception {
        while (!recorder.idle()) {
            recorder.step();
        }
    }

    private short[] read(int frames) throws Exception {
        assertThat(recorder.written()).isGreaterThanOrEqualTo(frames);
        var samples = new short[2 * frames];
        recorder.tape().read(0, samples, frames);
        return samples;
    }

    /** How loud a tone is on the left, 1 at full scale; whole periods of it are given. */
    private static double tone(short[] samples, double hz) {
        double sin = 0;
        double cos = 0;
        for (int frame = 0; frame < samples.length / 2; frame++) {
            double angle = 2 * Math.PI * hz * frame / RATE;
            sin += samples[2 * frame] * Math.sin(angle);
            cos += samples[2 * frame] * Math.cos(angle);
        }
        return Math.hypot(sin, cos) * 4 / samples.length / 32_768;
    }
}
