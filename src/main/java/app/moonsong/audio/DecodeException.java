package app.moonsong.audio;

/** An audio file cannot be turned into sound; the message says why in plain English and names no path. */
public final class DecodeException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean missing;

    /** Says why, in plain English, naming no path. */
    public DecodeException(String message) {
        this(message, false);
    }

    private DecodeException(String message, boolean missing) {
        super(message);
        this.missing = missing;
    }

    static DecodeException notThere() {
        return new DecodeException("It is not there", true);
    }

    /** Whether there is nothing at its path, so that nothing can be wrong with it. */
    public boolean isMissing() {
        return missing;
    }
}
