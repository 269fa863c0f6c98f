package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Samples;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to the samples of a file before they reach the tape. */
class LoudnessTest {
    private static final int RATE = 44_100;
    private static final int FRAMES = 1_000;

    /** Full scale on the left, and half of it the other way round on the right. */
    private static final class Steady implements Samples {
        @Override
        public int read(float[] interleaved, int offset, int frames) {
            for (int i = 0; i < 2 * frames; i += 2) {
                interleaved[offset + i] = 1;
                interleaved[offset + i + 1] = -0.5f;
            }
            return frames;
        }

        @Override
        public void close() {}
    }

    /** What rings on through raised bands when nothing comes any more. */
    private static float[] rest(Sides sides, boolean mono) throws Exception {
        var raised = Bands.of(Collections.nCopies(Tone.BANDS, 6.0), RATE);
        var loudness = new Loudness(new Steady(), sides, mono, raised, RATE);
        loudness.read(new float[2 * FRAMES], 0, FRAMES);
        var rest = new float[2 * FRAMES];
        loudness.rest().add(rest, 0, FRAMES);
        return rest;
    }

    @ParameterizedTest
    @CsvSource({"0, 1, -0.5", "-1, 1, 0", "1, 0, -0.5", "-0.25, 1, -0.375", "0.5, 0.5, -0.5"})
    void theBalanceTakesFromOneSideAndGivesNothingToTheOther(double balance, float left, float right) throws Exception {
        var samples = new float[2 * FRAMES];
        var plain = Bands.of(Tone.PLAIN.bandsDb(), RATE);
        new Loudness(new Steady(), Sides.of(1, balance), false, plain, RATE).read(samples, 0, FRAMES);
        for (int i = 0; i < samples.length; i += 2) {
            assertThat(samples[i]).isEqualTo(left);
            assertThat(samples[i + 1]).isEqualTo(right + 0f);
        }
    }

    @Test
    void whatIsMonoRingsOnOnBothSides() throws Exception {
        var rest = rest(Sides.of(1, 0), true);
        assertThat(rest[0]).isNotZero();
        for (int i = 0; i < rest.length; i += 2) {
            assertThat(rest[i + 1]).isEqualTo(rest[i]);
        }
    }

    @Test
    void whatRingsOnKeepsToItsSide() throws Exception {
        var rest = rest(Sides.of(1, 1), false);
        assertThat(rest[0]).isZero();
        assertThat(rest[1]).isNotZero();
    }
}
