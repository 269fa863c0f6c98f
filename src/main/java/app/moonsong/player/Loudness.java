package app.moonsong.player;

import java.util.SplittableRandom;

/**
 * Makes stereo samples louder, quieter or mono, with triangular dither so that quiet music does not grow coarse.
 */
final class Loudness {
    private final SplittableRandom random = new SplittableRandom(1);
    private final double factor;
    private final boolean mono;

    Loudness(double factor, boolean mono) {
        this.factor = factor;
        this.mono = mono;
    }

    /** Changes interleaved samples in place; silence stays silence, and stereo at a factor of 1 stays as it is. */
    void apply(short[] samples, int frames) {
        if (mono) {
            for (int i = 0; i < 2 * frames; i += 2) {
                double middle = (samples[i] + samples[i + 1]) / 2.0;
                samples[i] = middle == 0 ? 0 : rounded(middle * factor);
                samples[i + 1] = samples[i];
            }
        } else if (factor != 1) {
            for (int i = 0; i < 2 * frames; i++) {
                samples[i] = samples[i] == 0 ? 0 : rounded(samples[i] * factor);
            }
        }
    }

    private short rounded(double sample) {
        return (short) Math.clamp(Math.round(sample + dither()), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** The sum of two even distributions of one step each: the noise does not depend on the music. */
    private double dither() {
        double one = random.nextDouble() - 0.5;
        return one + random.nextDouble() - 0.5;
    }
}
