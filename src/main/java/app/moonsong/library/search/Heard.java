package app.moonsong.library.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the listener's hearing of a thing, and what the listener says of it.
 *
 * @param plays how often it was heard
 * @param lastMs when it was heard last, milliseconds since 1970; null for never
 * @param rating 0 to 100; null for none
 * @param labels the listener's own words on it
 */
record Heard(int plays, @Nullable Long lastMs, @Nullable Integer rating, List<String> labels) {
    static final Heard NEVER = new Heard(0, null, null, List.of());
}
