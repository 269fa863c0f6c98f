package app.moonsong.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes the words of files to search by, in the place of those they had. */
final class FileWords implements AutoCloseable {
    private final PreparedStatement delete;
    private final PreparedStatement insert;

    FileWords(Connection connection) throws SQLException {
        delete = connection.prepareStatement("DELETE FROM file_words WHERE rowid = ?");
        insert = connection.prepareStatement("INSERT INTO file_words (rowid, title, other) VALUES (?, ?, ?)");
    }

    void put(long id, FileEntry entry) throws SQLException {
        delete.setLong(1, id);
        delete.executeUpdate();
        insert.setLong(1, id);
        insert.setString(2, entry.titleWords());
        insert.setString(3, entry.otherWords());
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        delete.close();
        insert.close();
    }
}
