package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Playing.Seen;
import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of the player's many states a window is told. */
class PlayingTest {
    private static final QueueItem ITEM =
            new QueueItem(1, Path.of("/a.flac"), "Owl", "Arcade Fire", "Her", Duration.ofMinutes(3));
    private static final Seen BEFORE = seen(Status.PLAYING, 10_000, 0, 1);

    private static Seen seen(Status status, long positionMs, long atMs, double speed) {
        var state = new PlayerState(
                status,
                Optional.of(ITEM),
                0,
                1,
                Duration.ofMillis(positionMs),
                ITEM.length(),
                1,
                speed,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty());
        return new Seen(state, List.of(ITEM), List.of(), false, false, atMs * 1_000_000);
    }

    @Test
    void thatTimeGoesOnIsForeseenForAWhile() {
        assertThat(seen(Status.PLAYING, 10_100, 100, 1).isForeseenBy(BEFORE)).isTrue();
        assertThat(seen(Status.PLAYING, 10_300, 300, 1).isForeseenBy(BEFORE)).isFalse();
    }

    @Test
    void aPlaceThatWasGoneToIsNotForeseen() {
        assertThat(seen(Status.PLAYING, 40_100, 100, 1).isForeseenBy(BEFORE)).isFalse();
        assertThat(seen(Status.PLAYING, 2_000, 100, 1).isForeseenBy(BEFORE)).isFalse();
    }

    @Test
    void whatChangesIsNotForeseen() {
        assertThat(seen(Status.PAUSED, 10_100, 100, 1).isForeseenBy(BEFORE)).isFalse();
        assertThat(seen(Status.PLAYING, 10_100, 100, 2).isForeseenBy(BEFORE)).isFalse();
        var edited = seen(Status.PLAYING, 10_100, 100, 1);
        assertThat(new Seen(edited.state(), List.of(ITEM, ITEM), List.of(), false, false, edited.atNanos())
                        .isForeseenBy(BEFORE))
                .isFalse();
        assertThat(new Seen(edited.state(), edited.queue(), List.of(ITEM), false, false, edited.atNanos())
                        .isForeseenBy(BEFORE))
                .as("another order")
                .isFalse();
        assertThat(new Seen(edited.state(), edited.queue(), List.of(), true, false, edited.atNanos())
                        .isForeseenBy(BEFORE))
                .isFalse();
    }

    @Test
    void aPlaceInAPauseIsNeverForeseen() {
        var paused = seen(Status.PAUSED, 10_000, 0, 1);
        assertThat(seen(Status.PAUSED, 10_050, 50, 1).isForeseenBy(paused)).isFalse();
    }
}
