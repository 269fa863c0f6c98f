package app.moonsong.library;

import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.search.Words;
import java.nio.file.Path;
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

    void put(long id, Folder folder, Reading reading) throws SQLException {
        switch (reading) {
            case Reading.Understood good ->
                put(id, folder, good.file().path(), good.file().tags());
            case Reading.Unreadable bad -> put(id, folder, bad.path(), Tags.NONE);
        }
    }

    private void put(long id, Folder folder, Path path, Tags tags) throws SQLException {
        delete.setLong(1, id);
        delete.executeUpdate();
        insert.setLong(1, id);
        insert.setString(2, Words.of(tags.textOrEmpty(TagField.TITLE)));
        insert.setString(
                3,
                Words.of(
                        String.valueOf(folder.path().relativize(path)),
                        tags.textOrEmpty(TagField.ARTIST),
                        tags.textOrEmpty(TagField.ALBUM_ARTIST),
                        tags.textOrEmpty(TagField.ALBUM),
                        tags.textOrEmpty(TagField.COMPOSER)));
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        delete.close();
        insert.close();
    }
}
