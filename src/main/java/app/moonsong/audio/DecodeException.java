package app.moonsong.audio;

/** An audio file cannot be turned into sound; the message says why in plain English and names no path. */
public final class DecodeException extends Exception {
    private static final long serialVersionUID = 1;

    /** Each is said otherwise to the listener. */
    public enum Kind {
        UNREADABLE,
        /** There is nothing at its path, so that nothing can be wrong with it. */
        MISSING,
        /** There is less of it than it says. */
        CUT_SHORT
    }

    private final Kind kind;

    /** Says why, in plain English, naming no path. */
    public DecodeException(String message) {
        this(message, Kind.UNREADABLE);
    }

    private DecodeException(String message, Kind kind) {
        super(message);
        this.kind = kind;
    }

    static DecodeException notThere() {
        return new DecodeException("It is not there", Kind.MISSING);
    }

    static DecodeException cutShort(double seconds) {
        return new DecodeException("It lacks %.1f s of what it says it holds".formatted(seconds), Kind.CUT_SHORT);
    }

    public Kind kind() {
        return kind;
    }
}
