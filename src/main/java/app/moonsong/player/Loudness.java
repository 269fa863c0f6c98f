package app.moonsong.player;

import java.util.SplittableRandom;

/**
 * Makes stereo samples louder, quieter, mono or otherwise coloured, with triangular dither so that quiet music does not
 * grow coarse.
 */
final class Loudness {
    /** In steps of the samples: what is quieter is silence, which is not dithered. */
    private static final double SILENT = 1 / 256.0;

    private final SplittableRandom random = new SplittableRandom(1);
    private final double[] frame = new double[Tape.CHANNELS];
    private final double factor;
    private final boolean mono;
    private final Bands bands;
    private final int rateHz;
    private Ring before = Ring.NONE;

    Loudness(double factor, boolean mono, Bands bands, int rateHz) {
        this.factor = factor;
        this.mono = mono;
        this.bands = bands;
        this.rateHz = rateHz;
    }

    /** Whether what comes first must have gone through it so that what follows sounds as if nothing were left out. */
    boolean remembers() {
        return !bands.isFlat();
    }

    /** Lets ring over what comes next what was before it. */
    void follow(Ring ring) {
        before = ring;
    }

    /** What rings on when nothing comes any more. */
    Ring rest() {
        return Ring.of(bands, factor, rateHz);
    }

    /** Changes interleaved samples in place; silence stays silence, and what is not to be changed stays as it is. */
    void apply(short[] samples, int frames) {
        if (!mono && factor == 1 && bands.isFlat() && before.isOver()) {
            return;
        }
        for (int i = 0; i < 2 * frames; i += 2) {
            double middle = (samples[i] + samples[i + 1]) / 2.0;
            frame[0] = factor * bands.next(0, mono ? middle : samples[i]);
            frame[1] = factor * bands.next(1, mono ? middle : samples[i + 1]);
            before.add(frame);
            samples[i] = rounded(frame[0]);
            samples[i + 1] = mono ? samples[i] : rounded(frame[1]);
        }
    }

    private short rounded(double sample) {
        return Math.abs(sample) < SILENT
                ? 0
                : (short) Math.clamp(Math.round(sample + dither()), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** The sum of two even distributions of one step each: the noise does not depend on the music. */
    private double dither() {
        double one = random.nextDouble() - 0.5;
        return one + random.nextDouble() - 0.5;
    }
}
