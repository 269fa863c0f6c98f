package app.moonsong.library.search;

import app.moonsong.search.Sort;

/** What {@code search_row r} is put in order by. */
final class SortKeys {
    /**
     * What a file without a title is called, as it is shown: its name, behind the last stroke of its path. One that is held to
     * be a track is not shown by it.
     */
    private static final String TITLE_OR_NAME = "coalesce(nullif(tags ->> '$.TITLE[0]', ''),"
            + " CASE WHEN id NOT IN (SELECT file_id FROM match WHERE decision IN ('ACCEPTED', 'CONFIRMED'))"
            + " THEN substr(path, length(rtrim(path, replace(path, '/', ''))) + 1) END)";

    private SortKeys() {}

    static String of(Sort.Key key) {
        return switch (key) {
            case TITLE -> text("title", TITLE_OR_NAME);
            case ARTIST -> text("artist", tag("ARTIST"));
            case ALBUM ->
                text(
                        "(SELECT title FROM release WHERE film_id = track.film_id AND id = track.release_id)",
                        tag("ALBUM"));
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

    private static String tag(String name) {
        return "tags ->> '$." + name + "[0]'";
    }

    private static String text(String ofTrack, String ofFile) {
        return "folded(CASE r.kind"
                + when(Spot.Kind.TRACK, ofTrack + " FROM track WHERE id")
                + when(Spot.Kind.FILE, ofFile + " FROM file WHERE id")
                + when(Spot.Kind.FILM, "title FROM film WHERE rowid")
                + when(Spot.Kind.PLAYLIST, "name FROM playlist WHERE id")
                + when(Spot.Kind.LABEL, "name FROM search_label WHERE id")
                + " END)";
    }

    private static String when(Spot.Kind kind, String select) {
        return " WHEN " + kind.code() + " THEN (SELECT " + select + " = r.id)";
    }
}
