package app.moonsong.library;

import app.moonsong.film.Film;
import java.util.List;
import java.util.Optional;

/**
 * A film with all its releases; the first one is what the film is measured by.
 *
 * @param own every recording of the film once, in the listener's own order, as if that were a release
 * @param suspended the files that are there and were confirmed as tracks the film no longer has, by path
 */
public record FilmView(Film film, List<ReleaseView> releases, ReleaseView own, List<HeldFile> suspended) {
    /** The id that {@link #own} has in the place of a release's. */
    public static final String OWN = "own";

    public FilmView {
        releases = List.copyOf(releases);
        suspended = List.copyOf(suspended);
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("a film has at least one release: " + film.id());
        }
    }

    /** The release the film's completeness is counted over: the first of its tracklist. */
    public ReleaseView main() {
        return releases.getFirst();
    }

    /** Returns the release with this id, if the film has it. */
    public Optional<ReleaseView> release(String id) {
        return releases.stream().filter(r -> r.release().id().equals(id)).findFirst();
    }

    /** The film's album: its first release that names an artist or a year. */
    public Optional<ReleaseView> album() {
        return releases.stream().filter(r -> !r.release().isList()).findFirst();
    }

    /** The list its music was asked for by: the first release that names neither artist nor year. */
    public Optional<ReleaseView> sourceList() {
        return releases.stream().filter(r -> r.release().isList()).findFirst();
    }

    /** The songs of which there are several versions. */
    public List<SongView> songs() {
        return SongView.of(releases);
    }
}
