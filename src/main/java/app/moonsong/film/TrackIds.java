package app.moonsong.film;

/**
 * What MusicBrainz calls a track by; each is empty when not known.
 *
 * @param recording the sound
 * @param track the line of the release
 */
public record TrackIds(String recording, String track) {
    /** Nothing is known. */
    public static final TrackIds NONE = new TrackIds("", "");
}
