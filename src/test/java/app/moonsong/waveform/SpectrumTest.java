package app.moonsong.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bands are compared with a Fourier transform that is written as its definition is. */
class SpectrumTest {
    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 16_000;

    @ParameterizedTest
    @ValueSource(ints = {32_000, 44_100, 48_000, 96_000})
    void bandsAreTheLoudestPitchesInThem(int rateHz) {
        var random = new Random(rateHz);
        for (int time = 0; time < 20; time++) {
            var ring = ring(random, rateHz);
            int from = random.nextInt(Spectrum.SIZE);
            var bands = measured(rateHz, ring, from);
            int begin = edge(0, rateHz);
            for (int band = 0; band < Waveform.BANDS; band++) {
                int end = Math.max(begin + 1, edge(band + 1, rateHz));
                double most = 0;
                for (int bin = begin; bin < end; bin++) {
                    most = Math.max(most, power(ring, from, bin));
                }
                double db = 10 * Math.log10(most / Math.pow(Spectrum.SIZE / 4.0, 2) + 1e-12);
                assertThat((double) (bands[band] & 0xff))
                        .as("band %d", band)
                        .isCloseTo(Math.clamp(1 + db / 72, 0, 1) * 255, within(1.0));
                begin = end;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 24_000})
    void aLowRateHasNothingInTheBandsAboveIt(int rateHz) {
        var bands = measured(rateHz, ring(new Random(1), rateHz), 0);
        assertThat(bands[Waveform.BANDS - 1]).isZero();
        assertThat(bands[Waveform.BANDS / 2]).isNotZero();
    }

    @Test
    void silenceIsNothing() {
        assertThat(measured(44_100, new float[Spectrum.SIZE], 5)).containsOnly(0);
    }

    private static byte[] measured(int rateHz, float[] ring, int from) {
        var bands = new byte[Waveform.BANDS];
        new Spectrum(rateHz).measure(ring, from, bands, 0);
        return bands;
    }

    /** A tone in noise. */
    private static float[] ring(Random random, int rateHz) {
        var ring = new float[Spectrum.SIZE];
        double hz = LOWEST_HZ + random.nextDouble() * rateHz / 2;
        for (int i = 0; i < ring.length; i++) {
            ring[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / rateHz) + 0.05 * random.nextGaussian());
        }
        return ring;
    }

    private static int edge(int band, int rateHz) {
        double hz = LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, (double) band / Waveform.BANDS);
        return Math.clamp(Math.round(hz * Spectrum.SIZE / rateHz), 1, Spectrum.SIZE / 2);
    }

    private static double power(float[] ring, int from, int bin) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < ring.length; i++) {
            double turn = 2 * Math.PI * i / ring.length;
            double sample = ring[(from + i) % ring.length] * (0.5 - 0.5 * Math.cos(turn));
            re += sample * Math.cos(turn * bin);
            im -= sample * Math.sin(turn * bin);
        }
        return re * re + im * im;
    }
}
