package app.moonsong.library;

import app.moonsong.film.Film;
import java.util.List;

/** A film with all its releases; the first one is what the film is measured by. */
public record FilmView(Film film, List<ReleaseView> releases) {
    public FilmView {
        releases = List.copyOf(releases);
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("a film has at least one release: " + film.id());
        }
    }

    /** The release the film's completeness is counted over: the first of its tracklist. */
    public ReleaseView main() {
        return releases.getFirst();
    }
}
