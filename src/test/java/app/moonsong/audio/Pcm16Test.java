package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Pcm16Test {
    private static final int FRAMES = 200_000;

    private static short[] rounded(float[] samples) {
        var out = new short[samples.length];
        new Pcm16(2).round(samples, out, 0, samples.length / 2);
        return out;
    }

    /** The same on the left in every frame, silence on the right. */
    private static float[] left(double steps) {
        var samples = new float[2 * FRAMES];
        for (int frame = 0; frame < FRAMES; frame++) {
            samples[2 * frame] = (float) (steps * Pcm16.STEP);
        }
        return samples;
    }

    @Test
    void everySampleOf16BitsIsWrittenAsItIs() {
        var samples = new float[1 << 17];
        for (int i = 0; i < 1 << 16; i++) {
            samples[2 * i] = (Short.MIN_VALUE + i) * Pcm16.STEP;
        }
        var rounded = rounded(samples);
        for (int i = 0; i < 1 << 16; i++) {
            assertThat(rounded[2 * i]).isEqualTo((short) (Short.MIN_VALUE + i));
        }
    }

    @Test
    void betweenTwoStepsTheMeanIsRightAndTheNoiseEven() {
        for (double steps : new double[] {0.1, 0.5, -100.25, 12_345.9}) {
            double sum = 0;
            double squares = 0;
            var rounded = rounded(left(steps));
            for (int frame = 0; frame < FRAMES; frame++) {
                double error = rounded[2 * frame] - steps;
                sum += error;
                squares += error * error;
            }
            assertThat(sum / FRAMES).as("mean error at %f", steps).isCloseTo(0, within(0.01));
            // A twelfth of rounding and two twelfths of dither.
            assertThat(squares / FRAMES).as("power at %f", steps).isCloseTo(0.25, within(0.01));
        }
    }

    @Test
    void silenceStaysSilent() {
        assertThat(rounded(left(1 / 300.0))).containsOnly(0);
    }

    @Test
    void sidesThatAreAlikeStayAlike() {
        var samples = new float[2 * FRAMES];
        for (int frame = 0; frame < FRAMES; frame++) {
            samples[2 * frame] = (float) Math.sin(frame * 0.01);
            samples[2 * frame + 1] = samples[2 * frame];
        }
        var rounded = rounded(samples);
        for (int frame = 0; frame < FRAMES; frame++) {
            assertThat(rounded[2 * frame]).isEqualTo(rounded[2 * frame + 1]);
        }
    }

    @Test
    void whatIsTooLoudIsCutAndWhatIsNoNumberIsSilent() {
        var rounded = rounded(new float[] {1.5f, -1.5f, Float.POSITIVE_INFINITY, Float.NaN});
        assertThat(rounded).containsExactly(Short.MAX_VALUE, Short.MIN_VALUE, Short.MAX_VALUE, (short) 0);
    }
}
