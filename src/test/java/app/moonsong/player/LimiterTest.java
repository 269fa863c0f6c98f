package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Samples;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimiterTest {
    private static final int RATE = 44_100;
    /** 5 ms. */
    private static final int AHEAD = 220;

    private final Easing easing = new Easing(RATE);

    /** Stereo samples, given in pieces of an odd size; then the end, or a failure. */
    private static final class Given implements Samples {
        private final float[] samples;
        private final @Nullable DecodeException failure;
        private int at;

        Given(float[] samples, @Nullable DecodeException failure) {
            this.samples = samples;
            this.failure = failure;
        }

        @Override
        public int read(float[] interleaved, int offset, int frames) throws DecodeException {
            int count = Math.min(777, Math.min(frames, samples.length / 2 - at));
            if (count == 0 && failure != null) {
                throw failure;
            }
            System.arraycopy(samples, 2 * at, interleaved, offset, 2 * count);
            at += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {}
    }

    private float[] limited(float... samples) throws DecodeException {
        var limiter = new Limiter(new Given(samples, null), easing);
        var out = new float[samples.length + 2];
        int at = 0;
        for (int read = 0; read >= 0; read = limiter.read(out, 2 * at, Math.min(1_000, out.length / 2 - at))) {
            at += read;
        }
        assertThat(at).as("frames given").isEqualTo(samples.length / 2);
        return Arrays.copyOf(out, samples.length);
    }

    private static float[] noise(int frames, double peak) {
        var random = new Random(1);
        var samples = new float[2 * frames];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (peak * (2 * random.nextDouble() - 1));
        }
        return samples;
    }

    @Test
    void whatIsNotTooLoudStaysAsItIs() throws Exception {
        var samples = noise(20_000, 1);
        samples[5_000] = -1;
        samples[5_003] = 1;
        assertThat(limited(samples)).isEqualTo(samples);
    }

    @Test
    void aPeakIsMadeFullScaleAndWhatIsFarFromItStays() throws Exception {
        var samples = noise(3 * RATE, 0.4);
        samples[2 * RATE] = 2;
        samples[2 * RATE + 1] = -0.5f;
        var limited = limited(samples);
        assertThat(limited[2 * RATE]).isEqualTo(1);
        assertThat(limited[2 * RATE + 1])
                .as("the other side is turned down with it")
                .isEqualTo(-0.25f);
        assertThat(Arrays.mismatch(limited, samples)).isBetween(2 * (RATE - AHEAD), 2 * (RATE - AHEAD) + 6);
        assertThat(Arrays.copyOfRange(limited, 4 * RATE, 6 * RATE))
                .as("a second later")
                .isEqualTo(Arrays.copyOfRange(samples, 4 * RATE, 6 * RATE));
    }

    @Test
    void itTurnsDownAndUpWithoutASteeperStepThanItsAhead() throws Exception {
        var samples = new float[4 * RATE];
        Arrays.fill(samples, 0.2f);
        samples[2 * RATE] = 4;
        var limited = limited(samples);
        assertThat(limited[2 * RATE + 2 * 60 * RATE / 1_000] / 0.2f)
                .as("after 60 ms a third of what was taken is still missing")
                .isBetween(0.71f, 0.74f);
        for (int frame = 1; frame < 2 * RATE; frame++) {
            float step = (limited[2 * frame + 1] - limited[2 * frame - 1]) / 0.2f;
            assertThat(Math.abs(step)).as("gain's step at frame %d", frame).isLessThan(0.76f / AHEAD);
        }
    }

    @Test
    void nothingComesOutTooLoudFromTheFirstSampleToTheLast() throws Exception {
        var limited = limited(noise(50_000, 3));
        for (float sample : limited) {
            assertThat(Math.abs(sample)).isLessThanOrEqualTo(1.000_001f);
        }
    }

    @Test
    void aSeamIsNotHeardInIt() throws Exception {
        var one = noise(RATE, 0.5);
        one[2 * RATE - 2] = 2;
        limited(one);
        var next = new float[2 * RATE];
        Arrays.fill(next, 0.5f);
        var limited = limited(next);
        assertThat(limited[0]).as("still turned down").isBetween(0.24f, 0.3f);
        assertThat(limited[2 * RATE - 1]).as("up again").isEqualTo(0.5f);
    }

    @Test
    void allThatCouldBeReadIsGivenBeforeItFails() throws Exception {
        var samples = noise(1_000, 0.5);
        var limiter = new Limiter(new Given(samples, new DecodeException("scratched")), easing);
        var out = new float[2_000];
        int at = 0;
        while (at < 1_000) {
            at += limiter.read(out, 2 * at, 1_000 - at);
        }
        assertThat(out).isEqualTo(samples);
        assertThatThrownBy(() -> limiter.read(out, 0, 1)).hasMessage("scratched");
    }

    @Test
    void whatNoMusicIsLouderThanDoesNotStayInIt() throws Exception {
        var samples = noise(3 * RATE, 0.5);
        Arrays.fill(samples, 2_000, 4_000, 1e30f);
        assertThat(Arrays.copyOfRange(limited(samples), 4 * RATE, 6 * RATE))
                .isEqualTo(Arrays.copyOfRange(samples, 4 * RATE, 6 * RATE));
    }
}
