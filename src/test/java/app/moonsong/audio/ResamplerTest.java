package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sweep of tones through the way from a file's rate to another, looked at in its spectrum. */
class ResamplerTest {
    private static final double AMPLITUDE = 0.9;
    private static final double FOLDED_DB = -100;
    private static final double RIPPLE_DB = 0.01;
    /** What every resampler must let through: of half the lower rate. */
    private static final double PASSED = 0.9;

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({
        "44100, 48000",
        "48000, 44100",
        "88200, 44100",
        "96000, 44100",
        "96000, 48000",
        "192000, 44100",
        "192000, 48000",
        "22050, 44100",
        "32000, 44100",
        "44100, 96000"
    })
    void nothingFoldsBackAndWhatCanBeHeardPassesEvenly(int fromHz, int toHz) throws Exception {
        double edge = Math.min(fromHz, toHz) / 2.0;
        for (double hz : sweep(fromHz, edge)) {
            var spectrum = new LineSpectrum(resampled(hz, fromHz, toHz), toHz);
            boolean passes = hz < edge;
            double others = passes ? spectrum.mostBesideDb(hz) : spectrum.mostDb();
            assertThat(others)
                    .as("dB of what a tone of %.0f Hz folds into, %d to %d Hz", hz, fromHz, toHz)
                    .isLessThan(FOLDED_DB);
            if (hz <= PASSED * edge) {
                assertThat(Math.abs(spectrum.db(hz)))
                        .as("dB that a tone of %.0f Hz is changed by, %d to %d Hz", hz, fromHz, toHz)
                        .isLessThan(RIPPLE_DB);
            }
        }
    }

    /** Tones over all that the source can hold, close together where the lower rate ends. */
    private static double[] sweep(int fromHz, double edge) {
        var all = IntStream.range(0, 24).mapToDouble(i -> 41.7 * Math.pow(0.999 * fromHz / 2 / 41.7, i / 23.0));
        var close = IntStream.range(0, 24).mapToDouble(i -> edge * (0.9 + i * 0.2 / 24));
        return DoubleStream.concat(all, close.filter(hz -> hz < 0.999 * fromHz / 2))
                .toArray();
    }

    /**
     * A tone in floating point, so that it has no harmonics of its own, as the tape gets it. The noise of one step of 16
     * bits keeps what is rounded to them from having lines, which are none of the resampler's.
     */
    private float[] resampled(double hz, int fromHz, int toHz) throws Exception {
        int frames = (int) (1.3 * LineSpectrum.SIZE * fromHz / toHz) + fromHz / 10;
        var random = new Random(1);
        var tone = ByteBuffer.allocate(4 * frames).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames; i++) {
            double one = random.nextDouble();
            double noise = (one - random.nextDouble()) / Short.MAX_VALUE;
            tone.putFloat((float) (AMPLITUDE * Math.sin(2 * Math.PI * hz * i / fromHz) + noise));
        }
        var file = Files.write(dir.resolve("tone.wav"), Wav.of(3, fromHz, 1, 32, tone.array()));
        try (var decoder = Decoder.open(Excerpt.whole(file), toHz, 1)) {
            var samples = new float[LineSpectrum.SIZE + toHz / 20];
            int at = 0;
            while (at < samples.length) {
                int read = decoder.read(samples, at, samples.length - at);
                assertThat(read).as("frames read").isPositive();
                at += read;
            }
            // What the filter does at the very beginning is not its way with a tone.
            return Arrays.copyOfRange(samples, toHz / 20, samples.length);
        }
    }

    /** The spectrum of a stretch, so that a full tone is at 0 dB and its line stays within a few bins. */
    private static final class LineSpectrum {
        static final int SIZE = 1 << 15;
        /** Half the width of a line under the window below. */
        private static final int LINE = 9;

        private static final double FULL = AMPLITUDE;
        /** Seven terms, side lobes below -180 dB: Albrecht, ICASSP 2001. */
        private static final double[] WINDOW = {
            0.27105140069342,
            -0.43329793923448,
            0.21812299954311,
            -0.06592544638803,
            0.01081174209837,
            -0.00077658482522,
            0.00001388721735
        };

        private final int rateHz;
        private final double[] re = new double[SIZE];
        private final double[] im = new double[SIZE];

        LineSpectrum(float[] samples, int rateHz) {
            this.rateHz = rateHz;
            int shift = Integer.SIZE - Integer.numberOfTrailingZeros(SIZE);
            for (int i = 0; i < SIZE; i++) {
                double weight = 0;
                for (int term = 0; term < WINDOW.length; term++) {
                    weight += WINDOW[term] * Math.cos(2 * Math.PI * term * i / SIZE);
                }
                re[Integer.reverse(i) >>> shift] = samples[i] * weight / WINDOW[0];
            }
            transform();
        }

        /** Cooley and Tukey, radix 2, in place; the samples stand in bit-reversed order. */
        private void transform() {
            for (int half = 1; half < SIZE; half *= 2) {
                for (int i = 0; i < half; i++) {
                    double cos = Math.cos(Math.PI * i / half);
                    double sin = -Math.sin(Math.PI * i / half);
                    for (int a = i; a < SIZE; a += 2 * half) {
                        int b = a + half;
                        double r = re[b] * cos - im[b] * sin;
                        double m = re[b] * sin + im[b] * cos;
                        re[b] = re[a] - r;
                        im[b] = im[a] - m;
                        re[a] += r;
                        im[a] += m;
                    }
                }
            }
        }

        /** The level of a tone: the power of its line, put together over the bins. */
        double db(double hz) {
            double power = 0;
            double window = 0;
            int middle = bin(hz);
            for (int i = Math.max(1, middle - LINE); i <= Math.min(SIZE / 2 - 1, middle + LINE); i++) {
                power += power(i);
            }
            for (double term : WINDOW) {
                window += (term == WINDOW[0] ? 1 : 0.5) * term * term / (WINDOW[0] * WINDOW[0]);
            }
            return 10 * Math.log10(power / window);
        }

        double mostDb() {
            return most(0, 0);
        }

        /** The highest line that is not the tone's own. */
        double mostBesideDb(double hz) {
            return most(bin(hz) - LINE, bin(hz) + LINE);
        }

        private double most(int from, int to) {
            double most = 1e-30;
            for (int i = 1; i < SIZE / 2; i++) {
                most = i >= from && i <= to ? most : Math.max(most, power(i));
            }
            return 10 * Math.log10(most);
        }

        private double power(int bin) {
            double scale = 2.0 / SIZE / FULL;
            return (re[bin] * re[bin] + im[bin] * im[bin]) * scale * scale;
        }

        private int bin(double hz) {
            return (int) Math.round(hz * SIZE / rateHz);
        }
    }
}
