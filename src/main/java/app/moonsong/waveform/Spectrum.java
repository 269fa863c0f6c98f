package app.moonsong.waveform;

/** How loud a short stretch of sound is in each band of pitch: a Fourier transform of it under a Hann window. */
final class Spectrum {
    static final int SIZE = 1_024;
    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 16_000;
    private static final double FLOOR_DB = -72;

    private final float[] window = new float[SIZE];
    private final float[] cos = new float[SIZE / 2];
    private final float[] sin = new float[SIZE / 2];
    private final int[] reversed = new int[SIZE];
    private final float[] re = new float[SIZE];
    private final float[] im = new float[SIZE];
    private final int[] edges = new int[Waveform.BANDS + 1];

    Spectrum(int rateHz) {
        int bits = Integer.numberOfTrailingZeros(SIZE);
        for (int i = 0; i < SIZE; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
            reversed[i] = Integer.reverse(i) >>> (Integer.SIZE - bits);
        }
        for (int i = 0; i < SIZE / 2; i++) {
            cos[i] = (float) Math.cos(2 * Math.PI * i / SIZE);
            sin[i] = (float) -Math.sin(2 * Math.PI * i / SIZE);
        }
        for (int i = 0; i <= Waveform.BANDS; i++) {
            double hz = LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, (double) i / Waveform.BANDS);
            int bin = (int) Math.round(hz * SIZE / rateHz);
            edges[i] = Math.clamp(bin, i == 0 ? 1 : edges[i - 1] + 1, SIZE / 2);
        }
    }

    /**
     * Measures {@link #SIZE} samples.
     *
     * @param ring samples, -1 to 1, the oldest at {@code from}, going on at the beginning behind the end
     * @param bands filled from 0, 72 dB below full or less, to 255, full
     */
    void measure(float[] ring, int from, byte[] bands, int at) {
        for (int i = 0; i < SIZE; i++) {
            int to = reversed[i];
            re[to] = ring[(from + i) & (SIZE - 1)] * window[i];
            im[to] = 0;
        }
        transform();
        for (int band = 0; band < Waveform.BANDS; band++) {
            bands[at + band] = (byte) loudness(edges[band], edges[band + 1]);
        }
    }

    private int loudness(int from, int to) {
        float most = 0;
        for (int bin = from; bin < to; bin++) {
            most = Math.max(most, re[bin] * re[bin] + im[bin] * im[bin]);
        }
        // A full sine gives a quarter of the size under a Hann window.
        double db = 10 * Math.log10(most / (SIZE / 4.0 * (SIZE / 4.0)) + 1e-12);
        return (int) Math.round(Math.clamp((db - FLOOR_DB) / -FLOOR_DB, 0, 1) * 255);
    }

    /** Cooley and Tukey, radix 2, in place; the samples stand in bit-reversed order. */
    private void transform() {
        for (int half = 1; half < SIZE; half *= 2) {
            int step = SIZE / (2 * half);
            for (int block = 0; block < SIZE; block += 2 * half) {
                for (int i = 0; i < half; i++) {
                    int a = block + i;
                    int b = a + half;
                    float r = re[b] * cos[i * step] - im[b] * sin[i * step];
                    float m = re[b] * sin[i * step] + im[b] * cos[i * step];
                    re[b] = re[a] - r;
                    im[b] = im[a] - m;
                    re[a] += r;
                    im[a] += m;
                }
            }
        }
    }
}
