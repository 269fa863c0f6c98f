package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.PlayerState.Status;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The modes of the queue, heard. */
class HeardModesTest extends OnStage {
    @Test
    void itStopsAfterTheTrackThoughTheNextStoodOnTheTape() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 2);
        var second = stage.piece(2, Format.FLAC, 10, 1);
        player.play(List.of(first, second), 0);
        stage.until(s -> s.position().toMillis() > 200);
        player.changeModes(_ -> Modes.PLAIN.with(StopAfter.TRACK));
        stage.untilTheEnd();
        var heard = Ear.device();
        assertThat(Stage.frames(heard, 0, 2 * RATE)).isEqualTo(Stage.decoded(first));
        assertThat(Stage.frames(heard, 2 * RATE, RATE / 2)).containsOnly(0);
        assertThat(player.state().current()).as("what waits to be played").contains(second);
        assertThat(player.state().modes()).isEqualTo(Modes.PLAIN);
    }

    @Test
    void itStopsAfterTheReleaseThoughTheNextStoodOnTheTape() throws Exception {
        var first = ofRelease(stage.piece(1, Format.FLAC, 0, 1), "Her");
        var second = ofRelease(stage.piece(2, Format.FLAC, 1, 2), "Her");
        var other = ofRelease(stage.piece(3, Format.FLAC, 10, 1), "Arrival");
        player.play(List.of(first, second, other), 0);
        stage.until(s -> s.index() == 1);
        player.changeModes(_ -> Modes.PLAIN.with(StopAfter.RELEASE));
        stage.until(s -> s.status() == Status.STOPPED);
        var heard = Ear.device();
        assertThat(Stage.frames(heard, 0, 3 * RATE)).isEqualTo(stage.noise().samples(RATE, 0, 3 * RATE));
        assertThat(Stage.frames(heard, 3 * RATE, RATE / 2)).containsOnly(0);
        assertThat(player.state().current()).as("what waits to be played").contains(other);
        assertThat(player.state().modes()).isEqualTo(Modes.PLAIN);
    }

    @Test
    void aRepeatedTrackJoinsItselfUntilItShallNot() throws Exception {
        var item = stage.piece(1, Format.FLAC, 0, 3);
        player.changeModes(_ -> Modes.PLAIN.with(Repeat.ONE));
        player.play(List.of(item), 0);
        stage.until(s -> s.position().toMillis() > 2_000);
        stage.until(s -> s.position().toMillis() < 1_000);
        player.changeModes(_ -> Modes.PLAIN);
        stage.untilTheEnd();
        var once = Stage.decoded(item);
        var heard = Ear.device();
        assertThat(Stage.frames(heard, 0, 6 * RATE)).isEqualTo(Stage.joined(List.of(once, once)));
        assertThat(Stage.frames(heard, 6 * RATE, RATE / 2)).containsOnly(0);
    }

    @Test
    void aRepeatedQueueBeginsAgainWithoutAGapUntilItShallNot() throws Exception {
        var items = List.of(stage.piece(1, Format.FLAC, 0, 1.5), stage.piece(2, Format.FLAC, 10, 0.7));
        player.changeModes(_ -> Modes.PLAIN.with(Repeat.ALL));
        player.play(items, 0);
        stage.until(s -> s.index() == 1);
        stage.until(s -> s.index() == 0);
        player.changeModes(_ -> Modes.PLAIN);
        stage.untilTheEnd();
        var once = Stage.joined(List.of(Stage.decoded(items.get(0)), Stage.decoded(items.get(1))));
        var twice = Stage.joined(List.of(once, once));
        var heard = Ear.device();
        assertThat(Stage.frames(heard, 0, twice.length / 2)).isEqualTo(twice);
        assertThat(Stage.frames(heard, twice.length / 2, RATE / 2)).containsOnly(0);
    }

    @Test
    void aTaggedLoudnessIsHeardAndNothingElse() throws Exception {
        var samples = stage.noise().samples(RATE, 0, RATE);
        var tags = Map.of("REPLAYGAIN_TRACK_GAIN", "-6.00 dB", "REPLAYGAIN_TRACK_PEAK", "0.5");
        var file = Files.write(dir.resolve("loud.flac"), Encoded.bytes(Format.FLAC, samples, tags));
        player.setGain(new Gain(Gain.Mode.TRACK, 0));
        player.play(List.of(Stage.item(1, file, 1), stage.piece(2, Format.FLAC, 10, 1)), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        double factor = Math.pow(10, -6 / 20.0);
        for (int i = 0; i < samples.length; i++) {
            // Rounding and dither are at most a step and a half.
            assertThat((double) heard[i]).isCloseTo(samples[i] * factor, within(1.5001));
        }
        assertThat(Stage.frames(heard, RATE, RATE)).isEqualTo(stage.noise().samples(RATE, 10L * RATE, RATE));
    }

    @Test
    void aTimeToSleepThatComesWhileItIsPausedIsOver() throws Exception {
        player.play(List.of(stage.piece(1, Format.FLAC, 0, 30)), 0);
        stage.until(s -> s.position().toMillis() > 300);
        player.sleepAfter(Optional.of(Duration.ofMillis(600)));
        player.pause();
        stage.until(s -> s.status() == Status.PAUSED && s.sleepAt().isEmpty());
        var paused = player.state().position();
        player.resume();
        stage.until(s -> s.position().minus(paused).toMillis() > 700);
        assertThat(player.state().status()).isEqualTo(Status.PLAYING);
    }

    @Test
    void itGrowsQuietAndSleeps() throws Exception {
        player.play(List.of(stage.piece(1, Format.FLAC, 0, 30)), 0);
        stage.until(s -> s.status() == Status.PLAYING);
        player.sleepAfter(Optional.of(Duration.ofSeconds(3)));
        stage.until(s -> s.sleepAt().isPresent());
        stage.until(s -> s.status() == Status.PAUSED);
        assertThat(player.state().position()).isBetween(Duration.ofMillis(1_500), Duration.ofMillis(5_000));
        assertThat(player.state().sleepAt()).isEmpty();
        var heard = Ear.device();
        int end = heard.length / 2;
        while (heard[2 * end - 1] == 0) {
            end--;
        }
        assertThat(loudness(heard, end - RATE / 5)).isLessThan(loudness(heard, 0) / 4);
    }

    private static QueueItem ofRelease(QueueItem item, String release) {
        return new QueueItem(item.id(), item.path(), item.title(), item.artist(), release, item.length());
    }

    /** The mean of the absolute samples of a fifth of a second. */
    private static double loudness(short[] heard, int fromFrame) {
        double sum = 0;
        var stretch = Stage.frames(heard, fromFrame, RATE / 5);
        for (short s : stretch) {
            sum += Math.abs(s);
        }
        return sum / stretch.length;
    }
}
