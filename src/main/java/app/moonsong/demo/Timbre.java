package app.moonsong.demo;

/** How a note sounds: the strengths of its partials, how it swells and dies, and how much it wavers. */
enum Timbre {
    PIANO(0.004, 0.9, 0.25, 0, 1, 0.55, 0.32, 0.2, 0.1, 0.07, 0.04, 0.02),
    MUSIC_BOX(0.002, 0.55, 0.4, 0, 1, 0, 0.1, 0.42, 0, 0.05, 0, 0.2),
    HARP(0.003, 0.5, 0.3, 0, 1, 0.7, 0.45, 0.3, 0.22, 0.15, 0.1, 0.06),
    UKULELE(0.003, 0.28, 0.2, 0, 1, 0.8, 0.3, 0.45, 0.1, 0.2, 0.05, 0.08),
    MARIMBA(0.002, 0.22, 0.2, 0, 1, 0, 0, 0.5, 0, 0, 0, 0, 0, 0.12),
    FLUTE(0.06, 60, 0.12, 0.004, 1, 0.35, 0.08, 0.03),
    CLARINET(0.04, 60, 0.1, 0.0015, 1, 0.02, 0.6, 0.03, 0.35, 0.02, 0.15),
    STRINGS(0.25, 60, 0.5, 0.004, 1, 0.6, 0.45, 0.32, 0.25, 0.18, 0.12, 0.08),
    ORGAN(0.02, 60, 0.08, 0, 1, 0.7, 0.5, 0.45, 0, 0.2, 0, 0.25),
    GLASS(0.4, 60, 0.9, 0.001, 1, 0.1, 0.2, 0, 0.06),
    CHOIR(0.3, 60, 0.6, 0.005, 1, 0.5, 0.65, 0.25, 0.1, 0.12, 0.03);

    private static final int TABLE_BITS = 11;

    /** Samples in one period of a wave table. */
    static final int TABLE = 1 << TABLE_BITS;

    final double attackSeconds;
    final double decaySeconds;
    final double releaseSeconds;
    final double vibrato;
    // Written by the constructor alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final float[] wave;

    Timbre(double attackSeconds, double decaySeconds, double releaseSeconds, double vibrato, double... partials) {
        this.attackSeconds = attackSeconds;
        this.decaySeconds = decaySeconds;
        this.releaseSeconds = releaseSeconds;
        this.vibrato = vibrato;
        this.wave = wave(partials);
    }

    /** The wave at a place of its period, in samples from 0 to {@link #TABLE}. */
    float at(double place) {
        int i = (int) place;
        float share = (float) (place - i);
        int start = i & (TABLE - 1);
        return wave[start] + share * (wave[start + 1] - wave[start]);
    }

    // One sample more than a period, so that reading between the last two needs no test.
    private static float[] wave(double[] partials) {
        double sum = 0;
        for (double strength : partials) {
            sum += strength;
        }
        var wave = new float[TABLE + 1];
        for (int i = 0; i <= TABLE; i++) {
            double value = 0;
            for (int p = 0; p < partials.length; p++) {
                value += partials[p] * StrictMath.sin(2 * Math.PI * (p + 1) * i / TABLE);
            }
            wave[i] = (float) (value / sum);
        }
        return wave;
    }
}
