package app.moonsong.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The folders of a library. None lies in another: a file has one row. */
final class Folders {
    private Folders() {}

    static Folder add(Connection connection, Path path, Instant now) throws SQLException {
        var folders = Database.query(connection, "SELECT id, path, encoded FROM folder", FileStore::folder);
        for (var folder : folders) {
            if (path.startsWith(folder.path())) {
                return folder;
            }
        }
        var place = Place.of(path);
        Database.update(
                connection,
                "INSERT INTO folder (path, encoded, added_ms, readers) VALUES (?, ?, ?, ?)",
                place.text(),
                place.encoded() ? 1 : 0,
                now.toEpochMilli(),
                Readers.VERSION);
        long id = Database.query(connection, "SELECT last_insert_rowid()", row -> row.getLong(1))
                .getFirst();
        var added = new Folder(id, path);
        for (var inner : folders) {
            if (inner.path().startsWith(path)) {
                takeIn(connection, inner, added);
            }
        }
        return added;
    }

    private static void takeIn(Connection connection, Folder inner, Folder outer) throws SQLException {
        record Row(long id, Path path) {}
        List<Row> rows = Database.query(
                connection,
                "SELECT id, path, encoded FROM file WHERE folder_id = ?",
                row -> new Row(row.getLong(1), new Place(row.getString(2), row.getInt(3) == 1).in(inner.path())),
                inner.id());
        for (var row : rows) {
            var place = Place.of(outer.path(), row.path());
            Database.update(
                    connection,
                    "UPDATE file SET folder_id = ?, path = ?, encoded = ? WHERE id = ?",
                    outer.id(),
                    place.text(),
                    place.encoded() ? 1 : 0,
                    row.id());
        }
        Database.update(
                connection,
                "UPDATE folder SET readers = min(readers, (SELECT readers FROM folder WHERE id = ?)) WHERE id = ?",
                inner.id(),
                outer.id());
        Database.update(connection, "DELETE FROM folder WHERE id = ?", inner.id());
    }

    /** The version of the readers that all its files were read by. */
    static int readers(Database database, Folder folder) {
        return database.read("SELECT readers FROM folder WHERE id = ?", row -> row.getInt(1), folder.id()).stream()
                .findFirst()
                .orElse(0);
    }

    /** All its files were read by the readers of now. */
    static void read(Database database, Folder folder) {
        database.write(connection -> Database.update(
                connection, "UPDATE folder SET readers = ? WHERE id = ?", Readers.VERSION, folder.id()));
    }

    static int remove(Connection connection, Folder folder) throws SQLException {
        return Database.update(connection, "DELETE FROM folder WHERE id = ?", folder.id());
    }
}
