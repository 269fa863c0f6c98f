package app.moonsong.library.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the listener's hearing of a thing, and what the listener says of it.
 *
 * @param plays how often it was heard
 * @param lastMs when it was heard last, milliseconds since 1970; null for never
 * @param rating 0 to 100; null for none
 * @param labels the listener's own words on it
 */
public record Heard(
        int plays, @Nullable Long lastMs, @Nullable Integer rating, List<String> labels) {
    private static final double STAR = 20;

    public static final Heard NEVER = new Heard(0, null, null, List.of());

    /** When it was heard last. */
    public Optional<Instant> last() {
        return Optional.ofNullable(lastMs).map(Instant::ofEpochMilli);
    }

    /** Its stars, 0 to 5 in halves. */
    public Optional<Double> stars() {
        return Optional.ofNullable(rating).map(r -> r / STAR);
    }
}
