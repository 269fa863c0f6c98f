package app.moonsong.library;

import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.search.Query;
import app.moonsong.search.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The words of tracks and files in SQLite's full-text index. What matches in a title comes first. */
final class SearchIndex {
    private SearchIndex() {}

    /** Writes the words of a track whose row has just been written. */
    static void putTrack(Connection connection, Film film, Release release, Track track) throws SQLException {
        var titles = new ArrayList<String>();
        titles.add(track.title());
        track.alternatives().stream().map(AlternativeTitle::title).forEach(titles::add);
        Database.update(
                connection,
                "INSERT INTO track_words (rowid, title, other) SELECT id, ?, ? FROM track"
                        + " WHERE film_id = ? AND release_id = ? AND disc = ? AND position = ?",
                Words.of(titles.toArray(String[]::new)),
                Words.of(
                        track.artist(),
                        track.composer(),
                        release.title(),
                        film.title(),
                        film.koreanTitle().orElse("")),
                film.id(),
                release.id(),
                track.id().disc(),
                track.id().position());
    }

    static void removeFiles(Connection connection, Folder folder) throws SQLException {
        Database.update(
                connection,
                "DELETE FROM file_words WHERE rowid IN (SELECT id FROM file WHERE folder_id = ?)",
                folder.id());
    }

    /** Row ids in {@code track_words} or {@code file_words}: those that match in the title, then the others. */
    static List<Long> find(Connection connection, String table, Query query, int limit) throws SQLException {
        if (query.phrases().isEmpty()) {
            return List.of();
        }
        var match = query.phrases().stream().map(SearchIndex::fts).collect(Collectors.joining(" AND "));
        var sql = "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? ORDER BY rowid LIMIT ?";
        var found = new LinkedHashSet<>(
                Database.query(connection, sql, row -> row.getLong(1), "{title} : (" + match + ")", limit));
        found.addAll(Database.query(connection, sql, row -> row.getLong(1), match, limit));
        return found.stream().limit(limit).toList();
    }

    /** Every word stands in quotes: nothing the listener types is language to the index. */
    private static String fts(Query.Phrase phrase) {
        return "\"" + String.join(" ", phrase.words()) + "\"" + (phrase.open() ? "*" : "");
    }
}
