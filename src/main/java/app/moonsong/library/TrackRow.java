package app.moonsong.library;

import app.moonsong.film.Track;
import java.util.List;

/**
 * A track of a release and the files there are of its recording.
 *
 * @param files best first: present before missing, lossless before lossy, then by bitrate
 */
public record TrackRow(Track track, State state, List<HeldFile> files) {
    /** Whether the track can be heard. */
    public enum State {
        PRESENT,
        MISSING,
        DOUBTFUL
    }
}
