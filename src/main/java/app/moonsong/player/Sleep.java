package app.moonsong.player;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the music pauses by itself, and how quiet it grows before. Times are those of {@link System#nanoTime}. */
final class Sleep {
    /** Long enough that nobody wakes from the silence, short enough that nobody thinks the volume is wrong. */
    private static final Duration FADE = Duration.ofSeconds(15);

    private Optional<Instant> at = Optional.empty();
    private long dueNanos;

    /** Sets the time to sleep from now; none when it is empty. */
    void after(Optional<Duration> time, long now) {
        at = time.map(t -> Instant.now().plus(t));
        dueNanos = now + time.orElse(Duration.ZERO).toNanos();
    }

    Optional<Instant> at() {
        return at;
    }

    boolean due(long now) {
        return at.isPresent() && now - dueNanos >= 0;
    }

    /** Whether it grows quiet. */
    boolean near(long now) {
        return at.isPresent() && dueNanos - now < FADE.toNanos();
    }

    /** 1 full to 0 silent. */
    double loudness(long now) {
        return near(now) ? Math.clamp((double) (dueNanos - now) / FADE.toNanos(), 0, 1) : 1;
    }
}
