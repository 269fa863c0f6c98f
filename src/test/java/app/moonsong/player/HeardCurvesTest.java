package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Format;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Equalisers that releases keep as their own, heard, against what they make of the whole music at once. */
class HeardCurvesTest extends OnStage {
    /** Nothing is raised, so that nothing is made quieter to make room. */
    private static final List<Double> CURVE = List.of(-6.0, -12.0, 0.0, -24.0, -3.0, -9.0, 0.0, -6.0, -12.0, 0.0);

    private static final List<Double> FLAT = Collections.nCopies(Tone.BANDS, 0.0);
    /** Of dither and of rounding, in steps of the samples. */
    private static final double NEAR = 1.6;
    /** Twice as long as the equaliser rings. */
    private static final int SECONDS = 1;

    @Test
    void withinAReleaseTheEqualiserRunsOnAcrossTheSeam() throws Exception {
        player.setCurves(Map.of("Her", CURVE));
        player.play(List.of(piece(1, 0, "Her"), piece(2, 1, "Her")), 0);
        stage.untilTheEnd();
        assertHeard(Ear.device(), 0, through(CURVE, stage.noise().samples(RATE, 0, 2 * RATE)));
    }

    @Test
    void anotherReleaseBeginsWithItsOwnAndTheFirstRingsOut() throws Exception {
        player.setCurves(Map.of("Her", CURVE));
        player.play(List.of(piece(1, 0, ""), piece(2, 1, "Her"), piece(3, 2, "")), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        var noise = stage.noise().samples(RATE, 0, 3 * RATE);
        assertSame(Stage.frames(heard, 0, RATE), Stage.frames(noise, 0, RATE));
        var kept = new short[noise.length - 2 * RATE];
        System.arraycopy(noise, 2 * RATE, kept, 0, 2 * RATE);
        var expected = through(CURVE, kept);
        for (int i = 2 * RATE; i < expected.length; i++) {
            expected[i] += noise[2 * RATE + i];
        }
        assertHeard(heard, RATE, expected);
        // What is not to be changed, once the release has rung out.
        int rung = 5 * RATE / 2;
        assertSame(Stage.frames(heard, rung, RATE / 2), Stage.frames(noise, rung, RATE / 2));
    }

    @Test
    void aSeamThatIsUncrossedGoesOnAsIfItHadNeverBeenCrossed() throws Exception {
        player.setCurves(Map.of("Her", CURVE));
        player.setCrossfade(Duration.ofSeconds(1));
        var first = named(stage.piece(1, Format.FLAC, 0, 4), "Her");
        player.play(List.of(first, stage.piece(2, Format.FLAC, 10, 2)), 0);
        stage.until(s -> s.position().toMillis() > 500);
        player.remove(1);
        stage.untilTheEnd();
        assertHeard(Ear.device(), 0, through(CURVE, Stage.decoded(first)));
    }

    @Test
    void aCurveThatIsKeptWhileItSoundsDisturbsNothing() throws Exception {
        player.setTone(Tone.PLAIN.withBands(CURVE));
        player.play(List.of(piece(1, 0, "Her"), piece(2, 1, "Her")), 0);
        stage.until(s -> s.position().toMillis() > 300);
        player.setCurves(Map.of("Her", CURVE));
        stage.untilTheEnd();
        assertHeard(Ear.device(), 0, through(CURVE, stage.noise().samples(RATE, 0, 2 * RATE)));
    }

    @Test
    void whatAReleaseKeepsIsNotTheCurveOfAll() throws Exception {
        player.setTone(Tone.PLAIN.withBands(CURVE));
        player.setCurves(Map.of("Her", FLAT));
        player.play(List.of(piece(1, 0, "Her")), 0);
        stage.untilTheEnd();
        assertSame(Stage.frames(Ear.device(), 0, RATE), stage.noise().samples(RATE, 0, RATE));
    }

    private QueueItem piece(long id, double atSeconds, String release) throws Exception {
        return named(stage.piece(id, Format.FLAC, atSeconds, SECONDS), release);
    }

    private static QueueItem named(QueueItem item, String release) {
        return new QueueItem(item.id(), item.path(), item.title(), item.artist(), release, item.length());
    }

    private static void assertSame(short[] heard, short[] expected) {
        assertThat(Arrays.mismatch(heard, expected))
                .as("the first sample that is another")
                .isEqualTo(-1);
    }

    private static double[] through(List<Double> curve, short[] samples) {
        var bands = Bands.of(curve, RATE);
        var out = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            out[i] = bands.next(i % 2, samples[i]);
        }
        return out;
    }

    private static void assertHeard(short[] heard, int fromFrame, double[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) heard[2 * fromFrame + i]).as("sample %d", i).isCloseTo(expected[i], within(NEAR));
        }
    }
}
