package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.TrackId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder whose doubtful files all fit one release, each a track of its own.
 *
 * @param files at least two
 */
public record Agreement(Path folder, Film film, Release release, List<HeldFile> files) {
    public Agreement {
        files = List.copyOf(files);
    }

    /** What to confirm when the listener agrees: each file's nearest track. */
    public Map<Long, TrackId> tracks() {
        var tracks = new TreeMap<Long, TrackId>();
        files.forEach(h -> h.match().best().ifPresent(b -> tracks.put(h.file().id(), b.track())));
        return tracks;
    }
}
