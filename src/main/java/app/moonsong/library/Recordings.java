package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which recording each track of some films is. */
final class Recordings {
    private final Map<TrackId, String> recordings = new HashMap<>();

    Recordings(List<Film> films) {
        films.stream().flatMap(f -> f.releases().stream()).forEach(r -> r.tracks()
                .forEach(t -> recordings.put(t.id(), name(t))));
    }

    /** A recording's name within all films. */
    static String name(Track track) {
        return track.id().film() + "/" + track.recording();
    }

    /** The recording of a track; empty when no film has the track any more. */
    Optional<String> of(TrackId track) {
        return Optional.ofNullable(recordings.get(track));
    }

    boolean same(TrackId a, TrackId b) {
        return a.equals(b) || (of(a).isPresent() && Objects.equals(of(a), of(b)));
    }
}
