package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Format;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to the sound on purpose, heard. */
class HeardSoundTest extends OnStage {
    @Test
    void theEndOfATrackAndTheBeginningOfTheNextAreHeardTogether() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 3);
        var second = stage.piece(2, Format.FLAC, 10, 2);
        player.setCrossfade(Duration.ofSeconds(1));
        player.play(List.of(first, second), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        var one = Stage.decoded(first);
        var other = Stage.decoded(second);
        assertThat(Stage.frames(heard, 0, 2 * RATE)).isEqualTo(Stage.frames(one, 0, 2 * RATE));
        for (int frame = 0; frame < RATE; frame++) {
            double angle = Math.PI / 2 * frame / RATE;
            double mixed = one[2 * (2 * RATE + frame)] * Math.cos(angle) + other[2 * frame] * Math.sin(angle);
            assertThat((double) heard[2 * (2 * RATE + frame)]).isCloseTo(mixed, within(1.5001));
        }
        assertThat(Stage.frames(heard, 3 * RATE, RATE)).isEqualTo(Stage.frames(other, RATE, RATE));
        assertThat(Stage.frames(heard, 4 * RATE, RATE / 2)).containsOnly(0);
    }

    @Test
    void neighboursOfOneReleaseAreNeverCrossed() throws Exception {
        var first = ofRelease(stage.piece(1, Format.FLAC, 0, 2));
        var second = ofRelease(stage.piece(2, Format.FLAC, 2, 2));
        player.setCrossfade(Duration.ofSeconds(1));
        player.play(List.of(first, second), 0);
        stage.untilTheEnd();
        assertThat(Stage.frames(Ear.device(), 0, 4 * RATE))
                .isEqualTo(stage.noise().samples(RATE, 0, 4 * RATE));
    }

    @Test
    void aSeamThatIsCrossedAlreadyIsUndoneByAnEdit() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 4);
        var second = stage.piece(2, Format.FLAC, 10, 2);
        player.setCrossfade(Duration.ofSeconds(1));
        player.play(List.of(first, second), 0);
        stage.until(s -> s.position().toMillis() > 500);
        player.remove(1);
        stage.untilTheEnd();
        var heard = Ear.device();
        assertThat(Ear.find(heard, Stage.frames(Stage.decoded(first), 2 * RATE, 2 * RATE), RATE))
                .as("the end of the first, alone")
                .isEqualTo(2 * RATE);
    }

    @Test
    void aPassageIsJoinedToItself() throws Exception {
        var item = stage.piece(1, Format.FLAC, 0, 3.5);
        player.play(List.of(item), 0);
        stage.until(s -> s.position().toMillis() > 300);
        player.setPassage(Optional.of(new Passage(item, Duration.ofSeconds(1), Duration.ofMillis(1_500))));
        stage.until(s -> s.passage().isPresent() && s.position().toMillis() > 1_000);
        TimeUnit.MILLISECONDS.sleep(1_500);
        player.setPassage(Optional.empty());
        stage.untilTheEnd();
        var passage = Stage.frames(Stage.decoded(item), RATE, RATE / 2);
        var heard = Ear.device();
        assertThat(Ear.find(heard, Stage.joined(List.of(passage, passage)), 0))
                .as("twice, joined")
                .isPositive();
        assertThat(Ear.find(heard, Stage.frames(Stage.decoded(item), 2 * RATE, 3 * RATE / 2), 0))
                .as("the rest, when the passage is done")
                .isPositive();
    }

    @Test
    void aPassageOfWhatStandsWhereItWasLeftBeginsAtItsBeginning() throws Exception {
        var item = stage.piece(1, Format.FLAC, 0, 5);
        player.restore(List.of(item), 0, Duration.ofMillis(500), Modes.PLAIN);
        player.setPassage(Optional.of(new Passage(item, Duration.ofSeconds(2), Duration.ofSeconds(3))));
        assertThat(player.settled().join().position()).hasSeconds(2);
        player.resume();
        stage.until(s -> s.position().toMillis() > 2_400);
        var heard = Ear.device();
        assertThat(Stage.frames(heard, 0, RATE / 4)).isEqualTo(Stage.frames(Stage.decoded(item), 2 * RATE, RATE / 4));
    }

    @Test
    void balanceTakesFromOneSideAndAddsNothingToTheOther() throws Exception {
        var item = stage.piece(1, Format.FLAC, 0, 1);
        player.setTone(Tone.PLAIN.withBalance(-0.5));
        player.play(List.of(item), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        var stereo = Stage.decoded(item);
        for (int i = 0; i < stereo.length; i += 2) {
            assertThat(heard[i]).isEqualTo(stereo[i]);
            assertThat((double) heard[i + 1]).isCloseTo(stereo[i + 1] / 2.0, within(1.5001));
        }
    }

    /** What JavaFX has read is done anew, from where it is. */
    @Test
    void aBalanceThatIsMovedWhileItPlaysIsHeardAtOnce() throws Exception {
        player.play(List.of(stage.tones(1, 3, 1_000)), 0);
        stage.until(s -> s.position().toMillis() > 500);
        player.setTone(Tone.PLAIN.withBalance(1));
        stage.until(s -> s.position().toMillis() > 1_300);
        player.setTone(Tone.PLAIN);
        stage.untilTheEnd();
        var heard = Ear.device();
        int silent = 0;
        for (int i = 0; i < heard.length; i += 2) {
            silent += heard[i] == 0 && heard[i + 1] != 0 ? 1 : 0;
        }
        assertThat(silent / (double) RATE).isBetween(0.5, 1.3);
    }

    @Test
    void monoGivesBothSidesTheMiddle() throws Exception {
        var item = stage.piece(1, Format.FLAC, 0, 1);
        player.setTone(Tone.PLAIN.withMono(true));
        player.play(List.of(item), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        var stereo = Stage.decoded(item);
        for (int i = 0; i < stereo.length; i += 2) {
            assertThat((double) heard[i]).isCloseTo((stereo[i] + stereo[i + 1]) / 2.0, within(1.5001));
            assertThat(heard[i + 1]).isEqualTo(heard[i]);
        }
    }

    @Test
    void aRaisedBandIsLouderThanTheOthersAndNothingIsCut() throws Exception {
        player.setTone(Tone.PLAIN.withBands(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 12.0, 0.0, 0.0, 0.0, 0.0)));
        player.play(List.of(stage.tones(1, 1.5, 1_000, 32)), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        // At a third of full scale 12 dB more would be cut; room was made by as much.
        assertThat(amplitude(heard, 1_000)).isBetween(8_900.0, 10_100.0);
        assertThat(amplitude(heard, 32)).isBetween(2_200.0, 2_800.0);
        assertThat(amplitude(heard, 3_000)).as("what cutting would add").isLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 2000, 1.8, 2.2", "0.5, 2, 500, 3.7, 4.3"})
    void anotherSpeedTakesAnotherTimeAtTheSamePitch(double speed, int seconds, int otherHz, double least, double most)
            throws Exception {
        player.setTone(Tone.PLAIN.withSpeed(speed));
        player.play(List.of(stage.tones(1, seconds, 1_000)), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        assertThat(amplitude(heard, 1_000)).isGreaterThan(10 * amplitude(heard, otherHz));
        assertThat(sounding(heard)).isBetween(least, most);
    }

    @Test
    void allBandsRaisedTogetherCutNothing() throws Exception {
        player.setTone(Tone.PLAIN.withBands(Collections.nCopies(Tone.BANDS, Tone.MOST_DB)));
        player.play(List.of(stage.tones(1, 1.5, 1_000, 1_000, 1_000)), 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        assertThat(amplitude(heard, 1_000)).as("of 30,000").isBetween(20_000.0, 30_100.0);
        assertThat(amplitude(heard, 3_000)).as("what cutting would add").isLessThan(10);
    }

    private static QueueItem ofRelease(QueueItem item) {
        return new QueueItem(item.id(), item.path(), item.title(), item.artist(), "Her", item.length());
    }

    /** Seconds from the first to the last frame that is not silent. */
    private static double sounding(short[] heard) {
        int first = 0;
        while (heard[2 * first] == 0) {
            first++;
        }
        int last = heard.length / 2 - 1;
        while (heard[2 * last] == 0) {
            last--;
        }
        return (double) (last - first) / RATE;
    }

    /** How loud a tone is on the left side in the second half second: Goertzel, 1958. */
    private static double amplitude(short[] heard, double hz) {
        int length = RATE / 2;
        double twice = 2 * Math.cos(2 * Math.PI * hz / RATE);
        double one = 0;
        double two = 0;
        for (int i = length; i < 2 * length; i++) {
            double next = heard[2 * i] + twice * one - two;
            two = one;
            one = next;
        }
        return 2 * Math.sqrt(one * one + two * two - twice * one * two) / length;
    }
}
