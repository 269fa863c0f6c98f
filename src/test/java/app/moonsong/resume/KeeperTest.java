package app.moonsong.resume;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.LeftQueue;
import app.moonsong.library.Library;
import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    private static final QueueItem ITEM =
            new QueueItem(1, Path.of("/music/owl.flac"), "Owl", "Arcade Fire", "Her", Duration.ofMinutes(2));

    @TempDir
    private Path home;

    /** The looks of a window: one at each half of a second, each as late as a clock that moves in steps makes it. */
    @Test
    void whatAWindowSeesOfThePlaceIsKept() {
        try (var library = Library.open(home)) {
            var keeper = new Keeper(library, LeftQueue.By.WINDOW, Runnable::run);
            for (int positionMs : new int[] {80, 590, 1_010, 1_550, 2_000, 2_690, 3_100}) {
                keeper.look(at(positionMs), List.of(ITEM));
                assertThat(library.leftQueue(LeftQueue.By.WINDOW).on().position())
                        .isEqualTo(Duration.ofMillis(positionMs));
            }
        }
    }

    private static PlayerState at(int positionMs) {
        return new PlayerState(
                Status.PLAYING,
                Optional.of(ITEM),
                0,
                1,
                Duration.ofMillis(positionMs),
                ITEM.length(),
                1,
                1,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty());
    }
}
