package app.moonsong.identify;

/** What is held of a match. The last two are the listener's word and outlive every rescan. */
public enum Decision {
    ACCEPTED,
    REVIEW,
    NONE,
    CONFIRMED,
    REJECTED;

    /** Whether the file counts as being the track. */
    public boolean holds() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
