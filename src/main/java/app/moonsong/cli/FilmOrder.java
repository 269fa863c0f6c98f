package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import java.util.Optional;

/** In which order a film's music is shown or played. */
enum FilmOrder {
    /** As on the album: the first release that names an artist or a year. */
    ALBUM,
    /** As in the list that names neither. */
    SOURCE,
    /** As the listener has put it: every recording once. */
    OWN;

    /** Returns the film's music in this order, if it has it. */
    Optional<ReleaseView> of(FilmView film) {
        return switch (this) {
            case ALBUM -> film.album();
            case SOURCE -> film.sourceList();
            case OWN -> Optional.of(film.own());
        };
    }
}
