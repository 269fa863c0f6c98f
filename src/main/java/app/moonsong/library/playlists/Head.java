package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** What is kept of a playlist beside its entries. */
record Head(String name, String folder, String note, boolean deleted) {
    static Head of(Connection connection, long playlist) throws SQLException {
        return Database.query(
                        connection,
                        "SELECT name, folder, note, deleted FROM playlist WHERE id = ?",
                        row -> new Head(row.getString(1), row.getString(2), row.getString(3), row.getInt(4) == 1),
                        playlist)
                .getFirst();
    }

    Head called(String newName) {
        return new Head(newName, folder, note, deleted);
    }

    Head in(String newFolder) {
        return new Head(name, newFolder, note, deleted);
    }

    Head noted(String newNote) {
        return new Head(name, folder, newNote, deleted);
    }

    Head gone() {
        return new Head(name, folder, note, true);
    }
}
