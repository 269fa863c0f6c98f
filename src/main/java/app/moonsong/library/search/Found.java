package app.moonsong.library.search;

import app.moonsong.library.FilmView;
import app.moonsong.library.labels.Label;
import app.moonsong.search.Query;
import java.util.List;
import java.util.stream.Stream;

/** What a query finds, in sections; each is ranked, or in the order that was asked for. */
public record Found(Query query, How how, Sections sections) {
    /** How near what was found comes to what was asked for. */
    public enum How {
        /** It is what was asked for, or nothing is near. */
        EXACT,
        /** Nothing is; this is spelt nearly so. */
        NEARLY,
        /** Nothing has all the words; this has all but one. */
        SOME_WORDS
    }

    /**
     * The sections, in the order in which they are shown.
     *
     * @param tracks tracks of tracklists, each once for every file that is held to be it
     * @param files other files
     */
    public record Sections(
            List<FilmView> films,
            List<PlaylistHit> playlists,
            List<Label> labels,
            List<SearchHit> tracks,
            List<SearchHit> files) {
        static final Sections NONE = new Sections(List.of(), List.of(), List.of(), List.of(), List.of());

        public Sections {
            films = List.copyOf(films);
            playlists = List.copyOf(playlists);
            labels = List.copyOf(labels);
            tracks = List.copyOf(tracks);
            files = List.copyOf(files);
        }

        boolean isEmpty() {
            return equals(NONE);
        }
    }

    public List<FilmView> films() {
        return sections.films;
    }

    public List<PlaylistHit> playlists() {
        return sections.playlists;
    }

    public List<Label> labels() {
        return sections.labels;
    }

    public List<SearchHit> tracks() {
        return sections.tracks;
    }

    public List<SearchHit> files() {
        return sections.files;
    }

    /** Tracks, then other files. */
    public List<SearchHit> hits() {
        return Stream.concat(tracks().stream(), files().stream()).toList();
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
