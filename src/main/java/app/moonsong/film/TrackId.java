package app.moonsong.film;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a track stands: film, release, disc (from 1) and position on the disc (from 1; 0 is
 * hidden before the first).
 * Written {@code her/source-list/1-03}; that form is what the command line takes and prints.
 */
public record TrackId(String film, String release, int disc, int position) implements Comparable<TrackId> {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)/(?:(\\d{1,3})-)?(\\d{1,5})");
    private static final Comparator<TrackId> ORDER = Comparator.comparing(TrackId::film)
            .thenComparing(TrackId::release)
            .thenComparingInt(TrackId::disc)
            .thenComparingInt(TrackId::position);

    public TrackId {
        if (disc < 1 || position < 0) {
            throw new IllegalArgumentException("disc counts from 1, position from 0: " + disc + "-" + position);
        }
    }

    /** Reads the written form; the disc may be left out ({@code her/source-list/3}). Empty if it is not one. */
    public static Optional<TrackId> parse(String text) {
        var m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int disc = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        int position = Integer.parseInt(m.group(4));
        return disc < 1 || position < 0
                ? Optional.empty()
                : Optional.of(new TrackId(m.group(1), m.group(2), disc, position));
    }

    @Override
    public int compareTo(TrackId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s/%s/%d-%02d".formatted(film, release, disc, position);
    }
}
