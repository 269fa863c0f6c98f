package app.moonsong.player;

import java.util.List;

/**
 * An equaliser for stereo: a peaking filter around each octave (Bristow-Johnson, Cookbook formulae for audio equalizer
 * biquad filter coefficients), one behind the other. It remembers what it was given, and so rings on for a while when it
 * is given silence.
 */
final class Bands {
    /** It rings on for no longer: the lowest band, raised most, is 100 dB down by then. */
    static final double RINGS_SECONDS = 0.5;

    private static final double LOWEST_HZ = 31.25;
    /** The bands meet where each does half of what it does. */
    private static final double Q = 1.6;
    /** Of the rate: what lies higher cannot be made. */
    private static final double HIGHEST = 0.45;

    /** From half of the rate down to what nobody hears. */
    private static final int OCTAVES = 11;

    private static final int STEPS_AN_OCTAVE = 24;
    private static final int COEFFICIENTS = 5;
    private static final int MEMORIES = 2;

    /** Of each filter b0, b1, b2, a1, a2, divided by a0. */
    private final double[] coefficients;
    /** Of each filter on each side the two memories of the transposed direct form II. */
    private final double[] memory;

    private Bands(double[] coefficients, double[] memory) {
        this.coefficients = coefficients;
        this.memory = memory;
    }

    /**
     * Makes one that has been given only silence.
     *
     * @param bandsDb as {@link Tone#bandsDb}
     */
    static Bands of(List<Double> bandsDb, int rateHz) {
        var coefficients = new double[COEFFICIENTS * bandsDb.size()];
        int filters = 0;
        for (int band = 0; band < bandsDb.size(); band++) {
            double hz = LOWEST_HZ * (1 << band);
            if (bandsDb.get(band) != 0 && hz < HIGHEST * rateHz) {
                peak(coefficients, COEFFICIENTS * filters, bandsDb.get(band), 2 * Math.PI * hz / rateHz);
                filters++;
            }
        }
        return new Bands(
                java.util.Arrays.copyOf(coefficients, COEFFICIENTS * filters),
                new double[filters * MEMORIES * Tape.CHANNELS]);
    }

    private static void peak(double[] to, int at, double gainDb, double angle) {
        double amplitude = Math.pow(10, gainDb / 40);
        double alpha = Math.sin(angle) / (2 * Q);
        double a0 = 1 + alpha / amplitude;
        to[at] = (1 + alpha * amplitude) / a0;
        to[at + 1] = -2 * Math.cos(angle) / a0;
        to[at + 2] = (1 - alpha * amplitude) / a0;
        to[at + 3] = to[at + 1];
        to[at + 4] = (1 - alpha / amplitude) / a0;
    }

    /** By how many dB the tone is raised that is raised most: bands side by side raise what lies between them together. */
    double mostDb() {
        double most = 1;
        for (int step = 0; step <= OCTAVES * STEPS_AN_OCTAVE; step++) {
            most = Math.max(most, power(Math.PI * Math.pow(2, (double) step / STEPS_AN_OCTAVE - OCTAVES)));
        }
        return 10 * Math.log10(most);
    }

    /** What all filters make of the power of a tone, by its angle from sample to sample. */
    private double power(double angle) {
        double power = 1;
        for (int c = 0; c < coefficients.length; c += COEFFICIENTS) {
            power *= square(coefficients[c], coefficients[c + 1], coefficients[c + 2], angle)
                    / square(1, coefficients[c + 3], coefficients[c + 4], angle);
        }
        return power;
    }

    /** The squared size of a + b/z + c/z² on the unit circle. */
    private static double square(double a, double b, double c, double angle) {
        double real = a + b * Math.cos(angle) + c * Math.cos(2 * angle);
        double imaginary = b * Math.sin(angle) + c * Math.sin(2 * angle);
        return real * real + imaginary * imaginary;
    }

    /** Whether what comes out is what goes in. */
    boolean isFlat() {
        return coefficients.length == 0;
    }

    /** Another one that remembers the same. */
    Bands copy() {
        return new Bands(coefficients, memory.clone());
    }

    /** Takes the next sample of a side and returns what comes out. */
    double next(int side, double sample) {
        double value = sample;
        int at = side * MEMORIES;
        for (int c = 0; c < coefficients.length; c += COEFFICIENTS) {
            double out = coefficients[c] * value + memory[at];
            memory[at] = coefficients[c + 1] * value - coefficients[c + 3] * out + memory[at + 1];
            memory[at + 1] = coefficients[c + 2] * value - coefficients[c + 4] * out;
            value = out;
            at += MEMORIES * Tape.CHANNELS;
        }
        return value;
    }
}
