package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.PlayerState.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private final List<Long> heard = new ArrayList<>();
    private final Attention attention = new Attention(item -> heard.add(item.id()));

    @Test
    void tenSecondsCountOnce() {
        play(1, 100_000, 0, 9_900);
        assertThat(heard).isEmpty();
        play(1, 100_000, 9_900, 30_000);
        assertThat(heard).containsExactly(1L);
    }

    @Test
    void halfOfAShortOneCounts() {
        play(1, 6_000, 0, 3_000);
        assertThat(heard).containsExactly(1L);
    }

    @Test
    void whatIsLeaptOverIsNotHeard() {
        play(1, 100_000, 0, 4_000);
        play(1, 100_000, 60_000, 64_000);
        assertThat(heard).isEmpty();
        play(1, 100_000, 64_000, 67_000);
        assertThat(heard).containsExactly(1L);
    }

    @Test
    void whatIsPassedOverIsNotHeard() {
        play(1, 100_000, 0, 5_000);
        play(2, 100_000, 0, 5_000);
        play(1, 100_000, 0, 5_000);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsRepeatedIsHeardAgain() {
        play(1, 20_000, 0, 20_000);
        play(1, 20_000, 0, 20_000);
        assertThat(heard).containsExactly(1L, 1L);
    }

    private void play(long id, long lengthMs, long fromMs, long toMs) {
        for (long ms = fromMs; ms <= toMs; ms += 100) {
            attention.accept(state(id, lengthMs, ms));
        }
    }

    private static PlayerState state(long id, long lengthMs, long ms) {
        var item = new QueueItem(id, Path.of("/a.mp3"), "", "", "", Duration.ofMillis(lengthMs));
        return new PlayerState(
                Status.PLAYING,
                Optional.of(item),
                0,
                1,
                Duration.ofMillis(ms),
                item.length(),
                1,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty());
    }
}
