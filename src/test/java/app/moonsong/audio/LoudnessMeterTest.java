package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test signals of EBU Tech 3341 (2016) and Tech 3342 (2016) that can be made of sines; stereo, 48 kHz. */
class LoudnessMeterTest {
    private static final int RATE = 48_000;
    private static final double MOST_OFF_LU = 0.1;
    private static final double MOST_OFF_RANGE_LU = 1;

    @TempDir
    private Path dir;

    @Test
    void aSteadyToneIsAsLoudAsItIs() throws Exception {
        assertThat(measured(part(20, -23)).integratedLufs()).isCloseTo(-23, within(MOST_OFF_LU));
        assertThat(measured(part(20, -33)).integratedLufs()).isCloseTo(-33, within(MOST_OFF_LU));
    }

    @Test
    void quietPartsDoNotCount() throws Exception {
        var case3 = measured(part(10, -36), part(60, -23), part(10, -36));
        assertThat(case3.integratedLufs()).isCloseTo(-23, within(MOST_OFF_LU));
        var case4 = measured(part(10, -72), part(10, -36), part(60, -23), part(10, -36), part(10, -72));
        assertThat(case4.integratedLufs()).isCloseTo(-23, within(MOST_OFF_LU));
        var case5 = measured(part(20, -26), part(20.1, -20), part(20, -26));
        assertThat(case5.integratedLufs()).isCloseTo(-23, within(MOST_OFF_LU));
    }

    @Test
    void theRangeIsHowFarTheLoudnessesAreApart() throws Exception {
        assertThat(measured(part(20, -20), part(20, -30)).rangeLu()).isCloseTo(10, within(MOST_OFF_RANGE_LU));
        assertThat(measured(part(20, -20), part(20, -15)).rangeLu()).isCloseTo(5, within(MOST_OFF_RANGE_LU));
        assertThat(measured(part(20, -40), part(20, -20)).rangeLu()).isCloseTo(20, within(MOST_OFF_RANGE_LU));
        assertThat(measured(part(20, -50), part(20, -35), part(20, -20), part(20, -35), part(20, -50))
                        .rangeLu())
                .isCloseTo(15, within(MOST_OFF_RANGE_LU));
    }

    @Test
    void aPeakBetweenTheSamplesIsFound() throws Exception {
        // A quarter of the rate, an eighth of a turn late: no sample comes nearer to the peak than 3 dB.
        double peak = Math.pow(10, -6 / 20.0);
        var samples = new float[2 * RATE];
        for (int i = 0; i < samples.length; i++) {
            int frame = i / 2;
            double edge = Math.min(1, Math.min(frame, RATE - frame) / (0.1 * RATE));
            samples[i] = (float) (peak * edge * Math.sin(Math.PI / 2 * frame + Math.PI / 4));
        }
        try (var meter = new LoudnessMeter(RATE, 2)) {
            meter.put(samples, RATE);
            assertThat(meter.end().truePeakDb()).isBetween(-6.4, -5.8);
        }
    }

    @Test
    void partsPutTogetherAreAsLoudAsThePartsPlayedTogether() throws Exception {
        var quiet = measured(part(20, -36), part(5, -60));
        var loud = measured(part(40, -20));
        var both = measured(part(20, -36), part(5, -60), part(40, -20));
        assertThat(quiet.blocks().integratedLufs()).isCloseTo(quiet.integratedLufs(), within(MOST_OFF_LU));
        var kept = LoudnessBlocks.of(quiet.blocks().bytes());
        assertThat(kept.with(loud.blocks()).integratedLufs()).isCloseTo(both.integratedLufs(), within(MOST_OFF_LU));
    }

    @Test
    void oneChannelCountsAsItIsHeardOnBothSides() throws Exception {
        var samples = ByteBuffer.allocate(4 * 20 * RATE).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < 20 * RATE; frame++) {
            samples.putFloat((float) (0.1 * Math.sin(2 * Math.PI * 1_000 * frame / RATE)));
        }
        var file = Files.write(dir.resolve("one.wav"), Wav.of(3, RATE, 1, 32, samples.array()));
        var measured = LoudnessMeter.of(Excerpt.whole(file), () -> true).orElseThrow();
        assertThat(measured.integratedLufs()).isCloseTo(-20, within(MOST_OFF_LU));
        assertThat(measured.truePeakDb()).isCloseTo(-20, within(MOST_OFF_LU));
    }

    @Test
    void aPeakAboveFullScaleIsMeasuredAsHighAsItIs() throws Exception {
        assertThat(measured(part(2, 3)).truePeakDb()).isCloseTo(3, within(MOST_OFF_LU));
    }

    @Test
    void silenceIsTheLeast() throws Exception {
        var silent = measured(part(2, -200));
        assertThat(silent.integratedLufs()).isEqualTo(-70);
        assertThat(silent.rangeLu()).isZero();
    }

    /** A stretch of a 1 kHz sine on both sides; its peak in dB of full scale is its loudness in LUFS. */
    private record Part(double seconds, double peakDb) {}

    private static Part part(double seconds, double peakDb) {
        return new Part(seconds, peakDb);
    }

    private static MeasuredLoudness measured(Part... parts) throws Exception {
        try (var meter = new LoudnessMeter(RATE, 2)) {
            long at = 0;
            for (var part : parts) {
                int frames = (int) (part.seconds() * RATE);
                var samples = new float[2 * frames];
                double peak = Math.pow(10, part.peakDb() / 20);
                for (int i = 0; i < frames; i++) {
                    samples[2 * i] = (float) (peak * Math.sin(2 * Math.PI * 1_000 * (at + i) / RATE));
                    samples[2 * i + 1] = samples[2 * i];
                }
                meter.put(samples, frames);
                at += frames;
            }
            return meter.end();
        }
    }
}
