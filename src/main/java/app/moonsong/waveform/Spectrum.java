package app.moonsong.waveform;

/** How loud a short stretch of sound is in each band of pitch: a Fourier transform of it under a Hann window. */
final class Spectrum {
    static final int SIZE = 1_024;
    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 16_000;
    private static final double FLOOR_DB = -72;

    /** The samples are taken two by two as complex numbers, of which there are half as many. */
    private static final int HALF = SIZE / 2;

    private final float[] window = new float[SIZE];
    private final float[] cos = new float[HALF];
    private final float[] sin = new float[HALF];
    private final int[] reversed = new int[HALF];
    private final float[] re = new float[HALF];
    private final float[] im = new float[HALF];
    private final int[] edges = new int[Waveform.BANDS + 1];

    Spectrum(int rateHz) {
        int bits = Integer.numberOfTrailingZeros(HALF);
        for (int i = 0; i < SIZE; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
        }
        for (int i = 0; i < HALF; i++) {
            reversed[i] = Integer.reverse(i) >>> (Integer.SIZE - bits);
            cos[i] = (float) Math.cos(2 * Math.PI * i / SIZE);
            sin[i] = (float) -Math.sin(2 * Math.PI * i / SIZE);
        }
        for (int i = 0; i <= Waveform.BANDS; i++) {
            double hz = LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, (double) i / Waveform.BANDS);
            int bin = (int) Math.round(hz * SIZE / rateHz);
            // Bands that lie above all that the rate holds are empty.
            edges[i] = Math.min(Math.max(bin, i == 0 ? 1 : edges[i - 1] + 1), HALF);
        }
    }

    /**
     * Measures {@link #SIZE} samples.
     *
     * @param ring samples, -1 to 1, the oldest at {@code from}, going on at the beginning behind the end
     * @param bands filled from 0, 72 dB below full or less, to 255, full
     */
    void measure(float[] ring, int from, byte[] bands, int at) {
        load(ring, from);
        // Four and four are joined, from two on: eight, thirty-two and so on, to the whole.
        for (int quarter = 2; quarter < HALF; quarter *= 4) {
            join(quarter);
        }
        for (int band = 0; band < Waveform.BANDS; band++) {
            bands[at + band] = (byte) loudness(edges[band], edges[band + 1]);
        }
    }

    private int loudness(int from, int to) {
        float most = 0;
        for (int bin = from; bin < to; bin++) {
            most = Math.max(most, power(bin));
        }
        // A full sine gives a quarter of the size under a Hann window.
        double db = 10 * Math.log10(most / (SIZE / 4.0 * (SIZE / 4.0)) + 1e-12);
        return (int) Math.round(Math.clamp((db - FLOOR_DB) / -FLOOR_DB, 0, 1) * 255);
    }

    /** How strong a pitch of the real samples is, from what was made of them as complex ones. */
    private float power(int bin) {
        int other = HALF - bin;
        float evenRe = re[bin] + re[other];
        float evenIm = im[bin] - im[other];
        float oddRe = im[bin] + im[other];
        float oddIm = re[other] - re[bin];
        float r = evenRe + oddRe * cos[bin] - oddIm * sin[bin];
        float m = evenIm + oddRe * sin[bin] + oddIm * cos[bin];
        return (r * r + m * m) / 4;
    }

    /** Stands the samples in bit-reversed order, and joins them two by two. */
    private void load(float[] ring, int from) {
        for (int i = 0; i < HALF; i += 2) {
            int one = 2 * reversed[i];
            int other = 2 * reversed[i + 1];
            float r = ring[(from + one) & (SIZE - 1)] * window[one];
            float m = ring[(from + one + 1) & (SIZE - 1)] * window[one + 1];
            float otherR = ring[(from + other) & (SIZE - 1)] * window[other];
            float otherM = ring[(from + other + 1) & (SIZE - 1)] * window[other + 1];
            re[i] = r + otherR;
            im[i] = m + otherM;
            re[i + 1] = r - otherR;
            im[i + 1] = m - otherM;
        }
    }

    /** Cooley and Tukey, two steps of radix 2 at once, in place: each four parts become one. */
    private void join(int quarter) {
        float[] real = re;
        float[] imaginary = im;
        int step = HALF / (2 * quarter);
        for (int i = 0; i < quarter; i++) {
            float c1 = cos[2 * i * step];
            float s1 = sin[2 * i * step];
            float c2 = cos[i * step];
            float s2 = sin[i * step];
            float c3 = c1 * c2 - s1 * s2;
            float s3 = c1 * s2 + s1 * c2;
            for (int a = i; a < HALF; a += 4 * quarter) {
                int b = a + quarter;
                int c = b + quarter;
                int d = c + quarter;
                float br = real[b] * c1 - imaginary[b] * s1;
                float bm = real[b] * s1 + imaginary[b] * c1;
                float cr = real[c] * c2 - imaginary[c] * s2;
                float cm = real[c] * s2 + imaginary[c] * c2;
                float dr = real[d] * c3 - imaginary[d] * s3;
                float dm = real[d] * s3 + imaginary[d] * c3;
                float sumR = real[a] + br;
                float sumM = imaginary[a] + bm;
                float differenceR = real[a] - br;
                float differenceM = imaginary[a] - bm;
                real[a] = sumR + cr + dr;
                imaginary[a] = sumM + cm + dm;
                real[c] = sumR - cr - dr;
                imaginary[c] = sumM - cm - dm;
                // A quarter of a turn.
                real[b] = differenceR + (cm - dm);
                imaginary[b] = differenceM - (cr - dr);
                real[d] = differenceR - (cm - dm);
                imaginary[d] = differenceM + (cr - dr);
            }
        }
    }
}
