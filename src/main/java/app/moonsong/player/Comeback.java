package app.moonsong.player;

import java.time.Duration;
import java.util.Optional;

/**
 * Waiting for a sound device that went away while it played. It is tried ever more rarely, and taken to be back when it
 * has sounded for a while. Times are those of {@link System#nanoTime}.
 */
final class Comeback {
    private static final Duration FIRST_TRY = Duration.ofSeconds(1);
    private static final Duration RAREST = Duration.ofSeconds(30);
    /** A device that is gone is found out within this. */
    private static final Duration PROVEN = Duration.ofSeconds(6);

    private Optional<Duration> from = Optional.empty();
    private Duration pause = FIRST_TRY;
    private long tryNanos;
    private long triedNanos;
    /** The listener wants to hear it now, and is told when that cannot be. */
    private boolean asked;

    /** The device went away at a place of the current item; when it went again before it was back, the first place counts. */
    void await(Duration position, long now) {
        if (from.isEmpty()) {
            from = Optional.of(position);
            pause = FIRST_TRY;
        }
        tryNanos = now + pause.toNanos();
    }

    /**
     * Lets the music go on at another place.
     *
     * @param now whether the device is tried at once
     * @return whether a device is waited for
     */
    boolean goOnAt(Duration place, boolean now, long time) {
        if (from.isEmpty()) {
            return false;
        }
        from = Optional.of(place);
        if (now) {
            asked = true;
            pause = FIRST_TRY;
            tryNanos = time;
        }
        return true;
    }

    /** Whether the listener is to be told that the device is not there; what was not asked for is told once. */
    boolean tells() {
        boolean tells = from.isEmpty() || asked;
        asked = false;
        return tells;
    }

    /** Where the music goes on; empty when no device is waited for. */
    Optional<Duration> from() {
        return from;
    }

    /** The listener did something else, or does not want it any more. */
    void forget() {
        from = Optional.empty();
        asked = false;
    }

    /** Whether to try now; the next time is later then. */
    boolean due(long now) {
        if (from.isEmpty() || now - tryNanos < 0) {
            return false;
        }
        pause = pause.multipliedBy(2).compareTo(RAREST) < 0 ? pause.multipliedBy(2) : RAREST;
        tryNanos = now + pause.toNanos();
        triedNanos = now;
        return true;
    }

    /** It sounds; once it has for a while, the device is back. */
    void sounds(long now) {
        if (from.isPresent() && now - triedNanos > PROVEN.toNanos()) {
            forget();
        }
    }
}
