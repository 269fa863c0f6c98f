package app.moonsong.desktop.search;

import app.moonsong.library.FilmView;
import app.moonsong.library.search.Found;
import app.moonsong.library.search.SearchHit;
import java.util.ArrayList;
import java.util.List;

/** A line of what was found. */
sealed interface FoundRow {
    /** The parts of what was found, in the order they are shown. */
    enum Section {
        FILMS,
        TRACKS,
        FILES
    }

    /** What part of it the line belongs to. */
    Section section();

    /** Whether the line is the first of its part, and says so. */
    boolean first();

    record OneFilm(FilmView film, boolean first) implements FoundRow {
        @Override
        public Section section() {
            return Section.FILMS;
        }
    }

    record OneHit(SearchHit hit, Section section, boolean first) implements FoundRow {}

    /** Lays out what was found. */
    static List<FoundRow> of(Found found) {
        var rows = new ArrayList<FoundRow>();
        found.films().forEach(f -> rows.add(new OneFilm(f, rows.isEmpty())));
        add(found.tracks(), Section.TRACKS, rows);
        add(found.files(), Section.FILES, rows);
        return rows;
    }

    private static void add(List<SearchHit> hits, Section section, List<FoundRow> to) {
        for (int i = 0; i < hits.size(); i++) {
            to.add(new OneHit(hits.get(i), section, i == 0));
        }
    }
}
