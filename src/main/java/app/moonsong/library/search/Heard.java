package app.moonsong.library.search;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the listener's hearing of a file.
 *
 * @param plays how often it was heard
 * @param lastMs when it was heard last, milliseconds since 1970; null for never
 * @param rating 0 to 100; null for none
 */
record Heard(int plays, @Nullable Long lastMs, @Nullable Integer rating) {
    static final Heard NEVER = new Heard(0, null, null);
}
