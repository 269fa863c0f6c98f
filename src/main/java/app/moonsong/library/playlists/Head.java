package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What is kept of a playlist beside its entries.
 *
 * @param rule the row of what makes it, if it is a smart one
 */
record Head(String name, String folder, String note, boolean deleted, Optional<Long> rule) {
    static Head of(Connection connection, long playlist) throws SQLException {
        return Database.query(
                        connection,
                        "SELECT name, folder, note, deleted, rule_id FROM playlist WHERE id = ?",
                        Head::read,
                        playlist)
                .getFirst();
    }

    private static Head read(ResultSet row) throws SQLException {
        long rule = row.getLong("rule_id"); // 0 for null; ids count from 1
        return new Head(
                row.getString("name"),
                row.getString("folder"),
                row.getString("note"),
                row.getInt("deleted") == 1,
                rule == 0 ? Optional.empty() : Optional.of(rule));
    }

    Head called(String newName) {
        return new Head(newName, folder, note, deleted, rule);
    }

    Head in(String newFolder) {
        return new Head(name, newFolder, note, deleted, rule);
    }

    Head noted(String newNote) {
        return new Head(name, folder, newNote, deleted, rule);
    }

    Head ruled(long newRule) {
        return new Head(name, folder, note, deleted, Optional.of(newRule));
    }

    Head gone() {
        return new Head(name, folder, note, true, rule);
    }
}
