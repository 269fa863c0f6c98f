package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.PlayerState.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a track counts as heard. */
class PlayCounterTest {
    private static final QueueItem OWL = new QueueItem(1, Path.of("/owl.mp3"), "Owl", "", "", Duration.ZERO);
    private static final QueueItem PHOTOGRAPH =
            new QueueItem(2, Path.of("/photo.mp3"), "Photograph", "", "", Duration.ZERO);

    private final PlayCounter counter = new PlayCounter();
    private final List<QueueItem> told = new ArrayList<>();
    private Instant now = Instant.EPOCH.plusSeconds(1_000);

    private void look(QueueItem item, Status status, int positionS, int lengthS, int lookedAfterS) {
        now = now.plusSeconds(lookedAfterS);
        var state = new PlayerState(
                status,
                Optional.of(item),
                0,
                1,
                Duration.ofSeconds(positionS),
                Duration.ofSeconds(lengthS),
                1,
                1,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty());
        counter.look(state, now).ifPresent(told::add);
    }

    private void play(QueueItem item, int fromS, int toS, int lengthS) {
        for (int s = fromS; s <= toS; s++) {
            look(item, Status.PLAYING, s, lengthS, 1);
        }
    }

    @Test
    void halfOfItCountsOnce() {
        play(OWL, 0, 49, 100);
        assertThat(told).isEmpty();
        play(OWL, 50, 99, 100);
        assertThat(told).containsExactly(OWL);
    }

    @Test
    void fourMinutesOfALongOneCount() {
        play(OWL, 0, 239, 3_600);
        assertThat(told).isEmpty();
        play(OWL, 240, 241, 3_600);
        assertThat(told).containsExactly(OWL);
    }

    @Test
    void whatIsSkippedPausedOrSleptThroughDoesNotCount() {
        play(OWL, 0, 10, 100);
        play(OWL, 90, 99, 100);
        play(PHOTOGRAPH, 0, 5, 100);
        for (int i = 0; i < 100; i++) {
            look(PHOTOGRAPH, Status.PAUSED, 5, 100, 1);
        }
        look(PHOTOGRAPH, Status.PLAYING, 99, 100, 3_600);
        assertThat(told).isEmpty();
    }

    @Test
    void atDoubleSpeedHalfOfItCountsToo() {
        for (int s = 0; s < 50; s += 2) {
            look(OWL, Status.PLAYING, s, 100, 1);
        }
        assertThat(told).isEmpty();
        look(OWL, Status.PLAYING, 50, 100, 1);
        assertThat(told).containsExactly(OWL);
    }

    @Test
    void aShortOneCountsOnceToo() {
        play(OWL, 0, 1, 2);
        look(OWL, Status.PLAYING, 1, 2, 1);
        look(OWL, Status.PLAYING, 2, 2, 1);
        assertThat(told).containsExactly(OWL);
    }

    @Test
    void whatIsRepeatedCountsAgain() {
        play(OWL, 0, 99, 100);
        play(OWL, 0, 99, 100);
        assertThat(told).containsExactly(OWL, OWL);
    }
}
