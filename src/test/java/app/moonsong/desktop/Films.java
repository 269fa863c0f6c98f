package app.moonsong.desktop;

import app.moonsong.film.Film;
import app.moonsong.film.Release;

/** Films as they could be instead. */
final class Films {
    private Films() {}

    /** Returns a film whose releases lack every track of a title. */
    static Film without(Film film, String title) {
        var releases = film.releases().stream()
                .map(r -> new Release(
                        r.id(),
                        r.title(),
                        r.artist(),
                        r.year(),
                        r.tracks().stream()
                                .filter(t -> !t.title().equals(title))
                                .toList()))
                .toList();
        return new Film(film.id(), film.title(), film.koreanTitle(), film.year(), releases);
    }
}
