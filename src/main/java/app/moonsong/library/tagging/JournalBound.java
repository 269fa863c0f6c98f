package app.moonsong.library.tagging;

import java.time.Duration;

/** How long the journal remembers edits, and in how many bytes: of what is beyond, the oldest is forgotten first. */
public record JournalBound(Duration age, long bytes) {
    public static final Duration EVER = Duration.ofDays(365 * 100L);

    /** Nothing is forgotten for its age alone. */
    public static final JournalBound FIRST = new JournalBound(EVER, 1L << 30);

    public JournalBound withAge(Duration other) {
        return new JournalBound(other, bytes);
    }

    public JournalBound withBytes(long other) {
        return new JournalBound(age, other);
    }
}
