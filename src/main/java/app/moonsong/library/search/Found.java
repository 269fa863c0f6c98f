package app.moonsong.library.search;

import app.moonsong.library.FilmView;
import app.moonsong.search.Query;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a query finds, in sections; each is ranked, or in the order that was asked for.
 *
 * @param tracks tracks of tracklists, each once for every file that is held to be it
 * @param files other files
 */
public record Found(Query query, How how, List<FilmView> films, List<SearchHit> tracks, List<SearchHit> files) {
    /** How near what was found comes to what was asked for. */
    public enum How {
        /** It is what was asked for, or nothing is near. */
        EXACT,
        /** Nothing is; this is spelt nearly so. */
        NEARLY,
        /** Nothing has all the words; this has all but one. */
        SOME_WORDS
    }

    public Found {
        films = List.copyOf(films);
        tracks = List.copyOf(tracks);
        files = List.copyOf(files);
    }

    /** Tracks, then other files. */
    public List<SearchHit> hits() {
        return Stream.concat(tracks.stream(), files.stream()).toList();
    }

    public boolean isEmpty() {
        return films.isEmpty() && tracks.isEmpty() && files.isEmpty();
    }
}
