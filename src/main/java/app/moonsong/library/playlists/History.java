package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The edits of all playlists in the order in which they were made: taken back from the last on, and done again. */
final class History {
    /** How many are left of earlier sessions; within a session none is forgotten. */
    private static final int KEPT = 200;

    private static final String PUT_PLACES = """
            UPDATE playlist_entry SET place = CASE ?2 WHEN 1 THEN place_after ELSE place_before END
            FROM playlist_edit_entry AS edited WHERE edited.edit_id = ?1 AND edited.entry_id = playlist_entry.id
            """;
    private static final String PUT_HEADS = """
            UPDATE playlist
            SET name = head.name, folder = head.folder, note = head.note, deleted = head.deleted, rule_id = head.rule_id
            FROM playlist_edit_head AS head
            WHERE head.edit_id = ?1 AND head.after = ?2 AND head.playlist_id = playlist.id
            """;

    private History() {}

    /** Takes the last edit back; empty when none is left. */
    static Optional<Edited> undo(Connection connection) throws SQLException {
        return put(connection, "SELECT id, kind, playlist_id FROM playlist_edit WHERE undone = 0 ORDER BY id DESC", 0);
    }

    /** Does the edit that was taken back last again; empty when there is none. */
    static Optional<Edited> redo(Connection connection) throws SQLException {
        return put(connection, "SELECT id, kind, playlist_id FROM playlist_edit WHERE undone = 1 ORDER BY id", 1);
    }

    private static Optional<Edited> put(Connection connection, String which, int after) throws SQLException {
        record Which(long id, Edited.Kind kind, long playlist) {}
        var found = Database.query(
                connection,
                which + " LIMIT 1",
                row -> new Which(row.getLong(1), Edited.Kind.valueOf(row.getString(2)), row.getLong(3)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var edit = found.getFirst();
        Database.update(connection, PUT_PLACES, edit.id(), after);
        Database.update(connection, PUT_HEADS, edit.id(), after);
        Database.update(connection, "UPDATE playlist_edit SET undone = ? WHERE id = ?", 1 - after, edit.id());
        return Optional.of(new Edited(edit.kind(), PlaylistRows.playlist(connection, edit.playlist())));
    }

    /** Forgets the edits of long ago, and what only they could bring back. */
    static void forgetOld(Database database) {
        int count = database.read("SELECT count(*) FROM playlist_edit", row -> row.getInt(1))
                .getFirst();
        if (count > 2 * KEPT) {
            database.writeRebuildable(connection -> {
                Database.update(
                        connection,
                        "DELETE FROM playlist_edit WHERE id <= (SELECT max(id) FROM playlist_edit) - ?",
                        KEPT);
                return Database.update(
                                connection,
                                "DELETE FROM playlist WHERE deleted = 1"
                                        + " AND id NOT IN (SELECT playlist_id FROM playlist_edit_head)")
                        + Database.update(
                                connection,
                                "DELETE FROM playlist_entry WHERE place IS NULL"
                                        + " AND id NOT IN (SELECT entry_id FROM playlist_edit_entry)")
                        + RuleRows.forgetUnused(connection);
            });
        }
    }
}
