package app.moonsong.library;

import app.moonsong.film.Release;
import java.util.List;

/** A release with the state of each of its tracks, in order. */
public record ReleaseView(Release release, List<TrackRow> rows) {
    /** Returns how many tracks are in this state. */
    public int count(TrackRow.State state) {
        return (int) rows.stream().filter(r -> r.state() == state).count();
    }
}
