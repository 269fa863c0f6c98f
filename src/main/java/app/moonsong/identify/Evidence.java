package app.moonsong.identify;

/**
 * One reason for or against a match.
 *
 * @param field what was compared
 * @param file what the file says
 * @param track what the tracklist says
 * @param distance 0 same, 1 nothing in common
 */
public record Evidence(Field field, String file, String track, double distance) {
    /** What is compared. */
    public enum Field {
        TITLE,
        NUMBER,
        VERSION,
        ARTIST,
        ALBUM,
        POSITION,
        DISC,
        LENGTH,
        FOLDER
    }
}
