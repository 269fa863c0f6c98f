package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many files are worked on at once, but not more than there is room for. */
class SideBySideTest {
    private static final long HALF_OF_THE_ROOM = 16L * 1024 * 1024;

    private final ExecutorService workers = SideBySide.someWorkers();
    private final SideBySide files = new SideBySide(workers, Progress.NONE, 20, 0);
    private final List<Path> all =
            IntStream.range(0, 20).mapToObj(i -> Path.of("/" + i)).toList();

    @AfterEach
    void end() {
        workers.close();
    }

    private int mostAtOnce(long bytes) {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        files.each(all, f -> f, _ -> bytes, _ -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            return now.decrementAndGet();
        });
        return most.get();
    }

    @Test
    void noMoreIsCopiedAtOnceThanThereIsRoomFor() {
        assertThat(mostAtOnce(HALF_OF_THE_ROOM)).isBetween(1, 2);
        assertThat(mostAtOnce(Long.MAX_VALUE)).isEqualTo(1);
    }

    @Test
    void whatFoundNoRoomBesideOthersIsTriedOnceMoreAlone() {
        var full = new Outcome.Left(all.getFirst(), Refusal.NO_SPACE, "");
        Set<Path> tried = ConcurrentHashMap.newKeySet();
        var second = files.write(all, f -> f, _ -> 0, f -> tried.add(f) ? full : new Outcome.Written(f));
        assertThat(second).hasSize(20).allMatch(o -> o.orElseThrow() instanceof Outcome.Written);
        var never = files.write(all, f -> f, _ -> 0, _ -> full);
        assertThat(never).containsOnly(Optional.of(full));
    }
}
