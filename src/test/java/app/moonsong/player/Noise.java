package app.moonsong.player;

import java.util.Random;

/**
 * Noise that never repeats, as a function of time, so that it can be had at any rate without a resampler: many tones of
 * random pitch below 5 kHz, where every lossy codec is at its best.
 */
final class Noise {
    private static final int TONES = 120;
    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 5_000;
    /** Of each tone, in steps of 16 bits: what lossy codecs make of all of them stays below full scale. */
    private static final double LOUDNESS = 600;

    private final double[] hz = new double[2 * TONES];
    private final double[] phase = new double[2 * TONES];

    Noise(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < hz.length; i++) {
            hz[i] = LOWEST_HZ + random.nextDouble() * (HIGHEST_HZ - LOWEST_HZ);
            phase[i] = random.nextDouble() * 2 * Math.PI;
        }
    }

    /** Interleaved 16-bit stereo of a stretch in frames at a rate; each side has tones of its own. */
    short[] samples(int rateHz, long from, int frames) {
        var samples = new short[2 * frames];
        for (int i = 0; i < frames; i++) {
            double seconds = (double) (from + i) / rateHz;
            samples[2 * i] = at(seconds, 0);
            samples[2 * i + 1] = at(seconds, TONES);
        }
        return samples;
    }

    /** The same before it is rounded; 1 is full scale. */
    float[] exact(int rateHz, long from, int frames) {
        var samples = new float[2 * frames];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (sum((from + i / 2) / (double) rateHz, i % 2 * TONES) / 32_768);
        }
        return samples;
    }

    private short at(double seconds, int first) {
        return (short) Math.round(sum(seconds, first));
    }

    private double sum(double seconds, int first) {
        double sum = 0;
        for (int i = first; i < first + TONES; i++) {
            sum += Math.sin(2 * Math.PI * hz[i] * seconds + phase[i]);
        }
        return LOUDNESS * sum;
    }
}
