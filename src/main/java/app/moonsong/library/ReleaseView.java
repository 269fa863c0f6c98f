package app.moonsong.library;

import app.moonsong.film.Release;
import java.util.ArrayList;
import java.util.List;

/** A release with the state of each of its tracks, in order. */
public record ReleaseView(Release release, List<TrackRow> rows) {
    private static final int RUN = 3;

    public ReleaseView {
        rows = List.copyOf(rows);
    }

    /** Whether this is no release but the listener's own order of a film's music. */
    public boolean isOwn() {
        return release.id().equals(FilmView.OWN);
    }

    /** Returns how many tracks are in this state. */
    public int count(TrackRow.State state) {
        return (int) rows.stream().filter(r -> r.state() == state).count();
    }

    /** Returns the numbers of the tracks in this state, three or more in a row as one: {@code #2, #8–#12}. */
    public String numbers(TrackRow.State state) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < rows.size(); from++) {
            int to = from;
            while (to < rows.size() && rows.get(to).state() == state) {
                to++;
            }
            if (to - from >= RUN) {
                parts.add(number(from) + "–" + number(to - 1));
                from = to;
            } else if (to > from) {
                parts.add(number(from));
            }
        }
        return String.join(", ", parts);
    }

    private String number(int row) {
        return "#" + rows.get(row).number();
    }
}
