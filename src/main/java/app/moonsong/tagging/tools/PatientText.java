package app.moonsong.tagging.tools;

/** A text that is looked at only so often: some regular expressions would look at it for years. */
final class PatientText implements CharSequence {
    private static final int MOST_LOOKS = 5_000_000;

    private final String text;
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    /** The text was looked at too often. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public char charAt(int at) {
        if (++looks > MOST_LOOKS) {
            throw new TooLong();
        }
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
