package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FadeTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void whatIsToldOtherwiseOnItsWayGoesOnFromThere() {
        var fade = new Fade();
        fade.setLength(Duration.ofSeconds(1));
        fade.in(0);
        fade.out(SECOND / 4);
        assertThat(fade.loudness(SECOND / 4)).isCloseTo(0.25, within(1e-9));
        assertThat(fade.loudness(SECOND / 2)).isZero();
        fade.in(SECOND / 2);
        fade.end();
        fade.out(2 * SECOND);
        fade.out(2 * SECOND + SECOND / 4);
        assertThat(fade.loudness(2 * SECOND + SECOND / 4)).isCloseTo(0.75, within(1e-9));
        fade.in(2 * SECOND + SECOND / 2);
        assertThat(fade.loudness(2 * SECOND + SECOND / 2)).isCloseTo(0.5, within(1e-9));
        assertThat(fade.loudness(3 * SECOND)).isEqualTo(1);
    }
}
