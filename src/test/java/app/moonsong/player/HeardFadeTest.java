package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeardFadeTest extends OnStage {
    private static final int LOUD = 10_000;

    @Test
    void beforeAPauseItGrowsQuietAndAfterItLoud() throws Exception {
        var tone = stage.tones(1, 6, 440);
        player.setFade(Duration.ofMillis(400));
        short[] heard;
        try (var ear = Ear.listen(dir)) {
            player.play(List.of(tone), 0);
            stage.until(s -> s.position().toMillis() > 1_500);
            player.pause();
            stage.until(s -> s.status() == PlayerState.Status.PAUSED);
            var place = player.state().position();
            TimeUnit.SECONDS.sleep(2);
            assertThat(player.state().position()).isEqualTo(place);
            player.resume();
            stage.untilTheEnd();
            heard = ear.sounded();
        }
        var peaks = peaks(heard);
        int silent = growsQuiet(peaks);
        int again = silent;
        while (peaks[again] < LOUD / 100) {
            again++;
        }
        assertThat(peaks[again]).as("it begins quietly").isLessThan(LOUD / 2);
        assertThat(peaks[again + 60]).as("and grows loud").isCloseTo(LOUD, within(LOUD / 20));
    }

    @Test
    void aPauseThatIsTakenBackWhileItGrowsQuietTurnsRoundWhereItIs() throws Exception {
        player.setFade(Duration.ofMillis(400));
        short[] heard;
        try (var ear = Ear.listen(dir)) {
            player.play(List.of(stage.tones(1, 4, 440)), 0);
            stage.until(s -> s.position().toMillis() > 1_500);
            player.pause();
            stage.until(s -> s.status() == PlayerState.Status.PAUSED);
            player.resume();
            stage.untilTheEnd();
            heard = ear.sounded();
        }
        var peaks = peaks(heard);
        int end = peaks.length - 1;
        while (peaks[end] < LOUD / 2) {
            end--;
        }
        int full = 0;
        while (peaks[full] < LOUD * 9 / 10) {
            full++;
        }
        assertThat(end - full).as("most of it sounds").isGreaterThan(250);
        for (int i = full; i < end; i++) {
            assertThat(Math.abs(peaks[i] - peaks[i + 1]))
                    .as("no sudden step at %d", i)
                    .isLessThan(LOUD / 3);
        }
    }

    @Test
    void beforeAStopItGrowsQuiet() throws Exception {
        player.setFade(Duration.ofMillis(400));
        try (var ear = Ear.listen(dir)) {
            player.play(List.of(stage.tones(1, 6, 440)), 0);
            stage.until(s -> s.position().toMillis() > 700);
            player.stop();
            TimeUnit.MILLISECONDS.sleep(1_500);
            growsQuiet(peaks(ear.sounded()));
        }
    }

    /** Returns where the silence begins that it comes to by and by. */
    private static int growsQuiet(int[] peaks) {
        int silent = silence(peaks);
        int full = silent;
        while (peaks[full] < LOUD * 9 / 10) {
            full--;
        }
        assertThat(silent - full).as("tens of milliseconds from full to silent").isBetween(20, 60);
        for (int i = full; i < silent - 1; i++) {
            assertThat(peaks[i] - peaks[i + 1]).as("no sudden drop at %d", i).isLessThan(LOUD / 3);
        }
        return silent;
    }

    /** The highest sample of each ten milliseconds. */
    private static int[] peaks(short[] heard) {
        int length = RATE / 100 * 2;
        var peaks = new int[heard.length / length];
        for (int i = 0; i < peaks.length * length; i++) {
            peaks[i / length] = Math.max(peaks[i / length], Math.abs(heard[i]));
        }
        return peaks;
    }

    /** Where half a second of silence begins after full sound; a recording may have holes where sound begins. */
    private static int silence(int[] peaks) {
        boolean sounded = false;
        int silent = 0;
        for (int i = 0; i < peaks.length; i++) {
            sounded |= peaks[i] >= LOUD * 9 / 10;
            silent = peaks[i] < LOUD / 100 ? silent + 1 : 0;
            if (sounded && silent == 50) {
                return i - silent + 1;
            }
        }
        throw new AssertionError("no silence after sound");
    }
}
