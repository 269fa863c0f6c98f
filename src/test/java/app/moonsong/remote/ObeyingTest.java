package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Levels;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import app.moonsong.player.Sources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of a player that is held up: its file, or its sound device, does not answer. */
class ObeyingTest {
    @TempDir
    private Path folder;

    private final CountDownLatch answers = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource(
            value = Request.Action.class,
            names = {"STATUS", "PAUSE", "NEXT"})
    void whoAsksIsAnsweredAllTheSame(Request.Action action) throws Exception {
        try (var player = held()) {
            var asked =
                    CompletableFuture.supplyAsync(() -> new Obeying(player, OnBus.NOTHING).apply(Request.of(action)));
            assertThat(asked.get(20, TimeUnit.SECONDS).status()).isEqualTo(Status.STOPPED);
            assertThat(answers.getCount()).as("held still").isOne();
            answers.countDown();
        }
    }

    @Test
    void whatIsDoneInTimeIsToldAsDone() {
        answers.countDown();
        try (var player = held()) {
            assertThat(new Obeying(player, OnBus.NOTHING)
                            .apply(Request.volume(30))
                            .volume())
                    .isEqualTo(0.3);
        }
    }

    private Player held() {
        var player = new Player(folder, new Sources(this::waiting, _ -> Levels.UNKNOWN));
        var file = folder.resolve("far.flac");
        player.play(List.of(new QueueItem(1, file, "", "", "", Duration.ZERO)), 0);
        return player;
    }

    private Excerpt waiting(Path path) {
        try {
            answers.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Excerpt.whole(path);
    }
}
