package app.moonsong.player;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells when an item counts as played: once half of it, or four minutes of it, have sounded, whatever was skipped. */
public final class PlayCounter {
    private static final Duration ALWAYS_ENOUGH = Duration.ofMinutes(4);
    /** Between two looks that are further apart the computer slept. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

    private static final Duration BEGINNING = Duration.ofSeconds(2);

    private Optional<QueueItem> item = Optional.empty();
    private Instant lastLook = Instant.EPOCH;
    private Duration lastPosition = Duration.ZERO;
    private Duration sounded = Duration.ZERO;
    private boolean told;

    /**
     * Looks at what the player does; to be called about once a second.
     *
     * @return the item that counts as played from now on
     */
    public Optional<QueueItem> look(PlayerState state, Instant now) {
        var since = Duration.between(lastLook, now);
        lastLook = now;
        var forward = state.position().minus(lastPosition);
        lastPosition = state.position();
        boolean again = told && lastPosition.compareTo(BEGINNING) < 0 && forward.isNegative();
        if (again || !state.current().equals(item)) {
            item = state.current();
            sounded = Duration.ZERO;
            told = false;
        } else if (state.status() == PlayerState.Status.PLAYING && since.compareTo(LONGEST_LOOK) < 0) {
            sounded = sounded.plus(played(forward, since));
        }
        boolean enough = item.isPresent() && !state.length().isZero() && sounded.compareTo(enough(state.length())) >= 0;
        if (!enough || told) {
            return Optional.empty();
        }
        told = true;
        return item;
    }

    /** What of it sounded between two looks, at whatever speed; a leap is no more than what the fastest can be. */
    private static Duration played(Duration forward, Duration since) {
        var most = since.multipliedBy((long) Tone.FASTEST);
        return forward.isNegative() ? Duration.ZERO : forward.compareTo(most) < 0 ? forward : most;
    }

    private static Duration enough(Duration length) {
        var half = length.dividedBy(2);
        return half.compareTo(ALWAYS_ENOUGH) < 0 ? half : ALWAYS_ENOUGH;
    }
}
