package app.moonsong.player;

import java.time.Duration;

/**
 * A passage of an item that is played again and again.
 *
 * @param from where it begins in the item
 * @param to where it ends, behind {@code from}
 */
public record Passage(QueueItem item, Duration from, Duration to) {
    /** What is shorter than this is a buzz. */
    public static final Duration SHORTEST = Duration.ofMillis(200);

    public Passage {
        if (from.isNegative() || to.minus(from).compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("no passage goes from " + from + " to " + to);
        }
    }

    boolean holds(Duration position) {
        return position.compareTo(from) >= 0 && position.compareTo(to) < 0;
    }
}
