package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Which recording each track of some films is. */
public final class Recordings {
    private final Map<TrackId, Track> tracks = new HashMap<>();
    /** The tracks of each film, in order. */
    private final Map<String, List<Track>> films = new HashMap<>();

    public Recordings(List<Film> films) {
        for (var film : films) {
            var all = film.releases().stream().flatMap(r -> r.tracks().stream()).toList();
            all.forEach(t -> tracks.put(t.id(), t));
            this.films.put(film.id(), all);
        }
    }

    /** A recording's name within all films. */
    public static String name(Track track) {
        return track.id().film() + "/" + track.recording();
    }

    /** The track that stands at a place; empty when no film has it any more. */
    public Optional<Track> track(TrackId id) {
        return Optional.ofNullable(tracks.get(id));
    }

    /** The recording of a track; empty when no film has the track any more. */
    Optional<String> of(TrackId track) {
        return track(track).map(Recordings::name);
    }

    boolean same(TrackId a, TrackId b) {
        return a.equals(b) || (of(a).isPresent() && Objects.equals(of(a), of(b)));
    }

    /**
     * The place where a track of which something was said stands today: its old one, or, when its tracklist was numbered
     * anew, the one of its recording or title. Empty when its film has other tracks instead of it; its old place when the
     * film itself is gone.
     */
    Optional<TrackId> today(Said said) {
        return said.track().flatMap(old -> today(old, said.title(), said.recording()));
    }

    /**
     * The same of a track that was called so.
     *
     * @param title empty when it was not known: then its place tells
     * @param recording within its film; empty when it was not known
     */
    public Optional<TrackId> today(TrackId old, String title, String recording) {
        var film = Optional.ofNullable(films.get(old.film()));
        if (title.isEmpty() || film.isEmpty()) {
            return Optional.of(old);
        }
        return named(recording)
                .flatMap(r -> nearest(film.get(), old, t -> t.recording().equals(r)))
                .or(() -> nearest(film.get(), old, t -> t.title().equals(title)));
    }

    /** A recording that has a name of its own: a track that stands alone is called by its place, which may change. */
    private static Optional<String> named(String recording) {
        return Optional.of(recording).filter(r -> !r.isEmpty() && !r.contains("/"));
    }

    /** The track at the same place if it is one of those wanted, else one on the same release, else any. */
    private static Optional<TrackId> nearest(List<Track> film, TrackId old, Predicate<Track> wanted) {
        return film.stream()
                .filter(wanted)
                .map(Track::id)
                .min(Comparator.comparing((TrackId id) -> !id.equals(old))
                        .thenComparing(id -> !id.release().equals(old.release())));
    }
}
