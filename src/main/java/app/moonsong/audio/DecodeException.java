package app.moonsong.audio;

/** An audio file cannot be turned into sound; the message says why in plain English and names no path. */
public final class DecodeException extends Exception {
    private static final long serialVersionUID = 1;

    /** Says why, in plain English, naming no path. */
    public DecodeException(String message) {
        super(message);
    }
}
