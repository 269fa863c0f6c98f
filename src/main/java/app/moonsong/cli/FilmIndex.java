package app.moonsong.cli;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the film, release and track that an id names. */
final class FilmIndex {
    /** A track and where it stands. */
    record Place(Film film, Release release, Track track) {}

    private final Map<TrackId, Place> places = new HashMap<>();

    FilmIndex(List<Film> films) {
        for (var film : films) {
            for (var release : film.releases()) {
                release.tracks().forEach(t -> places.put(t.id(), new Place(film, release, t)));
            }
        }
    }

    Optional<Place> find(TrackId id) {
        return Optional.ofNullable(places.get(id));
    }
}
