package app.moonsong.waveform;

import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Random;

/**
 * CPU seconds that the waveform of ten minutes of noisy music takes, by format; the first time and warm. To be run with
 * {@code -XX:+UseSerialGC -XX:TieredStopAtLevel=1}, as the window is.
 */
public final class WaveformBench {
    private static final int SECONDS = 600;
    private static final int TIMES = 5;

    private WaveformBench() {}

    public static void main(String[] args) throws Exception {
        var dir = Files.createTempDirectory("waveform-bench");
        for (var format : new Format[] {Format.MP3, Format.AAC, Format.FLAC, Format.VORBIS, Format.OPUS, Format.WAV}) {
            var file = Encoded.write(dir.resolve("music." + format), format, music(Encoded.rateHz(format)));
            var line = new StringBuilder(format.toString());
            for (int i = 0; i < TIMES; i++) {
                long before = cpuNanos();
                int slices = Drawing.of(Excerpt.whole(file), () -> true).size();
                line.append(" %.2f".formatted((cpuNanos() - before) / 1e9));
                if (slices < SECONDS * Waveform.SLICES_PER_SECOND - 5) {
                    throw new IllegalStateException("only " + slices + " slices");
                }
            }
            System.out.println(line + " s");
            Files.delete(file);
        }
        Files.delete(dir);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static short[] music(int rateHz) {
        var random = new Random(2013);
        var samples = new short[2 * SECONDS * rateHz];
        double brown = 0;
        for (int i = 0; i < samples.length; i++) {
            brown = 0.98 * brown + 900 * random.nextGaussian();
            samples[i] = (short) Math.clamp(brown, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return samples;
    }
}
