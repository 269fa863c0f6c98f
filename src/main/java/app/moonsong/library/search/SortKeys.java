package app.moonsong.library.search;

import app.moonsong.search.Sort;

/** What {@code search_row r} is put in order by. */
final class SortKeys {
    private SortKeys() {}

    static String of(Sort.Key key) {
        return switch (key) {
            case TITLE -> text("title", "TITLE");
            case ARTIST -> text("artist", "ARTIST");
            case ALBUM ->
                text("(SELECT title FROM release WHERE film_id = track.film_id AND id = track.release_id)", "ALBUM");
            case PATH -> "(SELECT path FROM file WHERE id = r.id AND r.kind = " + Spot.Kind.FILE.code() + ")";
            case YEAR -> "r.year";
            case LENGTH -> "r.length_ms";
            case BITRATE -> "r.bitrate_kbps";
            case PLAYS -> "r.plays";
            case RATING -> "r.rating";
            case ADDED -> "r.added_ms";
            case PLAYED -> "r.played_ms";
        };
    }

    private static String text(String ofTrack, String tag) {
        return "folded(CASE r.kind"
                + when(Spot.Kind.TRACK, ofTrack + " FROM track WHERE id")
                + when(Spot.Kind.FILE, "tags ->> '$." + tag + "[0]' FROM file WHERE id")
                + when(Spot.Kind.FILM, "title FROM film WHERE rowid")
                + when(Spot.Kind.PLAYLIST, "name FROM playlist WHERE id")
                + when(Spot.Kind.LABEL, "name FROM search_label WHERE id")
                + " END)";
    }

    private static String when(Spot.Kind kind, String select) {
        return " WHEN " + kind.code() + " THEN (SELECT " + select + " = r.id)";
    }
}
