package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows of playlists. */
final class PlaylistRows {
    private static final String PLAYLISTS = """
            SELECT playlist.id, name, folder, note, query, arranged, most_pieces, most_ms, most_bytes,
              (SELECT count(*) FROM playlist_entry WHERE playlist_id = playlist.id AND place IS NOT NULL) AS entries
            FROM playlist LEFT JOIN smart_rule ON smart_rule.id = rule_id WHERE\s""";

    private PlaylistRows() {}

    static List<SavedPlaylist> all(Connection connection) throws SQLException {
        return Database.query(
                connection, PLAYLISTS + "deleted = 0 ORDER BY folder, name COLLATE NOCASE, name", PlaylistRows::row);
    }

    static SavedPlaylist playlist(Connection connection, long id) throws SQLException {
        return Database.query(connection, PLAYLISTS + "playlist.id = ?", PlaylistRows::row, id)
                .getFirst();
    }

    static List<SavedPlaylist> named(Connection connection, String name) throws SQLException {
        return Database.query(connection, PLAYLISTS + "deleted = 0 AND name = ?", PlaylistRows::row, name);
    }

    private static SavedPlaylist row(ResultSet row) throws SQLException {
        return new SavedPlaylist(
                row.getLong("id"),
                row.getString("name"),
                row.getString("folder"),
                row.getString("note"),
                row.getInt("entries"),
                RuleRows.read(row));
    }

    /** Makes a playlist; returns its id. */
    static long put(Connection connection, String name, String folder, String note) throws SQLException {
        return Database.query(
                        connection,
                        "INSERT INTO playlist (name, folder, note, deleted) VALUES (?, ?, ?, 0) RETURNING id",
                        row -> row.getLong(1),
                        name,
                        folder,
                        note)
                .getFirst();
    }

    /** The name, or the name with the first number behind it that no playlist has. */
    static String free(Connection connection, String wanted) throws SQLException {
        var name = wanted;
        for (int number = 2; !named(connection, name).isEmpty(); number++) {
            name = "%s (%d)".formatted(wanted, number);
        }
        return name;
    }
}
