package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;

/**
 * How like a decoded piece is to its source.
 *
 * @param ratioDb of the source's power to the error's
 * @param lag at which they fit best, in frames; positive when the piece is late
 */
record Likeness(double ratioDb, int lag) {
    private static final int FARTHEST_LAG = 1_500;

    static Likeness of(short[] piece, short[] source) {
        double power = 0;
        double error = 0;
        for (int i = 0; i < source.length; i++) {
            power += (double) source[i] * source[i];
            error += Math.pow(source[i] - piece[i], 2);
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int lag = -FARTHEST_LAG; lag <= FARTHEST_LAG; lag++) {
            double fit = fit(piece, source, lag);
            if (fit > most) {
                most = fit;
                best = lag;
            }
        }
        return new Likeness(10 * Math.log10(power / Math.max(error, 1e-9)), best);
    }

    /** Over a tenth of a second, the same for each lag. */
    private static double fit(short[] piece, short[] source, int lag) {
        double sum = 0;
        for (int i = 2 * FARTHEST_LAG; i < 2 * (FARTHEST_LAG + 4_410); i += 2) {
            sum += (double) source[i] * piece[i + 2 * lag];
        }
        return sum;
    }

    /** The piece lies where it should and differs by no more than its codec's error at the demo's bitrates. */
    void check(Format format) {
        check(
                format.label(),
                switch (format) {
                    case FLAC, ALAC, WAV, AIFF, WAVPACK, TTA, APE, PCM -> 200;
                    case MP3, AAC, VORBIS, OPUS, MUSEPACK, WMA, DSD -> 12;
                });
    }

    /** The piece lies where it should and is as near to its source as that. */
    void check(String name, double leastDb) {
        assertThat(lag).as("frames that %s is late", name).isZero();
        assertThat(ratioDb).as("dB of source to error in %s", name).isGreaterThan(leastDb);
    }
}
