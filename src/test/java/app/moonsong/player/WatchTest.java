package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WatchTest {
    private static final int RATE = 44_100;
    private static final long TICK = 40_000_000L;

    private final Watch watch = new Watch();

    @Test
    void aClockThatKeepsTimeIsGood() {
        watch.expect(0, 0);
        for (int tick = 0; tick < 100_000; tick++) {
            assertThat(hear(tick, tick * 0.04)).isTrue();
        }
    }

    @Test
    void aSoundCardsOwnSecondIsGood() {
        watch.expect(0, 0);
        for (int tick = 0; tick < 100_000; tick++) {
            assertThat(hear(tick, tick * 0.04 * 1.002)).isTrue();
        }
    }

    @Test
    void aClockThatCatchesUpAfterASecondIsGood() {
        watch.expect(0, 0);
        for (int tick = 0; tick < 1_000; tick++) {
            boolean held = tick > 500 && tick < 525;
            assertThat(hear(tick, held ? 20 : tick * 0.04)).isTrue();
        }
    }

    @Test
    void aClockThatRacesIsFoundAtOnce() {
        watch.expect(0, 0);
        for (int tick = 0; tick < 100; tick++) {
            hear(tick, tick * 0.04);
        }
        assertThat(hear(101, 101 * 0.04 + 3)).isFalse();
        assertThat(watch.sounded() / (double) RATE).as("s that sounded").isCloseTo(101 * 0.04, within(0.01));
    }

    @Test
    void aClockThatRacesFromTheStartIsFoundAtOnce() {
        watch.expect(8 * RATE, 0);
        assertThat(hear(2, 11)).isFalse();
        assertThat(watch.sounded() / (double) RATE).as("s that sounded").isCloseTo(8.08, within(0.01));
    }

    @Test
    void aClockThatBeginsLateIsGood() {
        watch.expect(0, 0);
        for (int tick = 0; tick < 1_000; tick++) {
            assertThat(hear(tick, Math.max(0, tick * 0.04 - 2))).isTrue();
        }
    }

    @Test
    void aClockHalfAsFastAgainIsFoundWithinFiveSeconds() {
        watch.expect(0, 0);
        int tick = 0;
        while (hear(tick, tick * 0.04 * 1.5)) {
            tick++;
        }
        assertThat(tick * 0.04).isLessThan(5);
    }

    @Test
    void aClockThatNeverMovesIsFoundWithinFiveSeconds() {
        watch.expect(0, 0);
        int tick = 0;
        while (hear(tick, 0)) {
            tick++;
        }
        assertThat(tick * 0.04).isBetween(2.0, 5.0);
    }

    @Test
    void aClockThatMovedAndStopsIsFoundWithinTwoSeconds() {
        watch.expect(0, 0);
        int tick = 0;
        while (hear(tick, Math.min(4, tick * 0.04))) {
            tick++;
        }
        assertThat(tick * 0.04 - 4).isBetween(1.0, 1.9);
    }

    @Test
    void theOldPlaceAfterASeekIsNoRace() {
        watch.expect(0, 0);
        for (int tick = 0; tick < 100; tick++) {
            hear(tick, tick * 0.04);
        }
        watch.expect(60 * RATE, 100 * TICK);
        assertThat(hear(101, 101 * 0.04)).isTrue();
        assertThat(hear(102, 60)).isTrue();
        assertThat(hear(103, 60.04)).isTrue();
    }

    private boolean hear(int tick, double seconds) {
        return watch.sound(Math.round(seconds * RATE), RATE, tick * TICK);
    }
}
