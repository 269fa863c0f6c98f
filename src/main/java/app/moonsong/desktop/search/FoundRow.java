package app.moonsong.desktop.search;

import app.moonsong.film.Track;
import app.moonsong.library.FilmView;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.labels.Label;
import app.moonsong.library.search.Found;
import app.moonsong.library.search.PlaylistHit;
import app.moonsong.library.search.SearchHit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A line of what was found. */
sealed interface FoundRow {
    /** The parts of what was found, in the order they are shown. */
    enum Section {
        FILMS,
        PLAYLISTS,
        LABELS,
        TRACKS,
        FILES
    }

    /** What part of it the line belongs to. */
    Section section();

    /** What it is of, the same whenever it is found again. */
    default Object key() {
        return switch (this) {
            case OneFilm(var view, var _) -> view.film().id();
            case OnePlaylist(PlaylistHit.Own(var own), var _) -> own.id();
            case OnePlaylist(PlaylistHit.Curated(var list), var _) -> List.of(list.film(), list.id());
            case OneLabel(var label, var _) -> label.name();
            case OneHit(var hit, var _, var _) ->
                List.of(hit.file().map(IndexedFile::path), hit.track().map(Track::id));
        };
    }

    /** Whether the line is the first of its part, and says so. */
    boolean first();

    record OneFilm(FilmView film, boolean first) implements FoundRow {
        @Override
        public Section section() {
            return Section.FILMS;
        }
    }

    record OnePlaylist(PlaylistHit hit, boolean first) implements FoundRow {
        @Override
        public Section section() {
            return Section.PLAYLISTS;
        }
    }

    record OneLabel(Label label, boolean first) implements FoundRow {
        @Override
        public Section section() {
            return Section.LABELS;
        }
    }

    record OneHit(SearchHit hit, Section section, boolean first) implements FoundRow {}

    /** Lays out what was found. */
    static List<FoundRow> of(Found found) {
        var rows = new ArrayList<FoundRow>();
        add(found.films(), OneFilm::new, rows);
        add(found.playlists(), OnePlaylist::new, rows);
        add(found.labels(), OneLabel::new, rows);
        add(found.tracks(), (hit, first) -> new OneHit(hit, Section.TRACKS, first), rows);
        add(found.files(), (hit, first) -> new OneHit(hit, Section.FILES, first), rows);
        return rows;
    }

    private static <T> void add(List<T> things, BiFunction<T, Boolean, FoundRow> row, List<FoundRow> to) {
        for (int i = 0; i < things.size(); i++) {
            to.add(row.apply(things.get(i), i == 0));
        }
    }
}
