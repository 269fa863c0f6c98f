package app.moonsong.film;

/** Films as they could be instead. */
public final class Films {
    private Films() {}

    /** Returns a film whose releases lack every track of a title. */
    public static Film without(Film film, String title) {
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
