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
    /** So many frames are had from one sine by turning it on by a step, many times faster than by a sine each. */
    private static final int TURN = 256;

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
        var sums = sums(rateHz, from, frames);
        var samples = new short[sums.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(LOUDNESS * sums[i]);
        }
        return samples;
    }

    /** The same before it is rounded; 1 is full scale. */
    float[] exact(int rateHz, long from, int frames) {
        var sums = sums(rateHz, from, frames);
        var samples = new float[sums.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (LOUDNESS * sums[i] / 32_768);
        }
        return samples;
    }

    private double[] sums(int rateHz, long from, int frames) {
        var sums = new double[2 * frames];
        for (int tone = 0; tone < hz.length; tone++) {
            double step = 2 * Math.PI * hz[tone] / rateHz;
            int side = tone / TONES;
            // Turns begin at the same frames whatever the stretch is, so that a frame is always the same to the last
            // bit.
            for (long turn = from - from % TURN; turn < from + frames; turn += TURN) {
                double angle = step * turn + phase[tone];
                add(angle, step, sums, side + 2 * (int) (turn - from));
            }
        }
        return sums;
    }

    /** Adds a turn of a tone to every second sum from one on, as far as there are such. */
    private static void add(double angle, double step, double[] sums, int at) {
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double sineOfStep = Math.sin(step);
        double cosineOfStep = Math.cos(step);
        int end = Math.min(at + 2 * TURN, sums.length);
        for (int i = at; i < end; i += 2) {
            if (i >= 0) {
                sums[i] += sine;
            }
            double next = sine * cosineOfStep + cosine * sineOfStep;
            cosine = cosine * cosineOfStep - sine * sineOfStep;
            sine = next;
        }
    }
}
