package app.moonsong.player;

import java.util.SplittableRandom;

/** Makes samples louder or quieter, with triangular dither so that quiet music does not grow coarse. */
final class Loudness {
    private final SplittableRandom random = new SplittableRandom(1);
    private final double factor;

    Loudness(double factor) {
        this.factor = factor;
    }

    /** Changes samples in place; silence stays silence, and a factor of 1 changes nothing. */
    void apply(short[] samples, int count) {
        if (factor == 1) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (samples[i] != 0) {
                long louder = Math.round(samples[i] * factor + dither());
                samples[i] = (short) Math.clamp(louder, Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }
    }

    /** The sum of two even distributions of one step each: the noise does not depend on the music. */
    private double dither() {
        double one = random.nextDouble() - 0.5;
        return one + random.nextDouble() - 0.5;
    }
}
