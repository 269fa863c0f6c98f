package app.moonsong.remote;

import app.moonsong.player.PlayerState;
import java.time.Duration;

/**
 * Where the listeners on the bus believe the playing to be: they are told a place once and count on from it.
 *
 * @param atNanos when it was there, on the clock of {@link System#nanoTime}
 */
record Anchor(PlayerState state, long atNanos) {
    /** The position is looked at five times a second, and the device moves in steps of a tenth. */
    private static final Duration NEAR = Duration.ofMillis(400);

    /** Whether they must be told where it is now; of another track they know that it begins at its beginning. */
    boolean isLost(PlayerState now, long nanos) {
        return expected(now, nanos).minus(now.position()).abs().compareTo(NEAR) > 0;
    }

    /** Whether the time they count is to be counted from here on. */
    boolean isOver(PlayerState now) {
        return now.status() != state.status()
                || now.speed() != state.speed()
                || !now.current().equals(state.current());
    }

    private Duration expected(PlayerState now, long nanos) {
        if (!now.current().equals(state.current())) {
            return Duration.ZERO;
        }
        return state.status() == PlayerState.Status.PLAYING
                ? state.position().plusNanos(Math.round((nanos - atNanos) * state.speed()))
                : state.position();
    }
}
