package app.moonsong.tagging;

/**
 * What the listener agreed to.
 *
 * @param upgrade an ID3v2.2 tag becomes one of 2.3
 * @param unlink a file with several names is written under this name only; the others keep the old one
 * @param keepTimes the time of change stays what it was
 */
public record WriteOptions(boolean upgrade, boolean unlink, boolean keepTimes) {
    public static final WriteOptions CAREFUL = new WriteOptions(false, false, false);
}
