package app.moonsong.library.tagging;

import app.moonsong.library.Database;
import app.moonsong.library.IndexRows;
import app.moonsong.library.Place;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Rename;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of what was done to files. A row is on the disk before the file is touched. */
final class Journal {
    private static final String EDITS = """
            SELECT tag_edit.*, file.path AS file_path, file.encoded AS file_encoded, folder.path AS folder_path,
              folder.encoded AS folder_encoded
            FROM tag_edit LEFT JOIN file ON file.id = tag_edit.file_id AND file.state <> 'missing'
              LEFT JOIN folder ON folder.id = file.folder_id
            """;

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    long nextBatch() {
        return database.read("SELECT coalesce(max(batch), 0) + 1 FROM tag_edit", row -> row.getLong(1))
                .getFirst();
    }

    /** Writes down edits that are about to be made; returns their ids. */
    List<Long> begin(long batch, List<Plan.Rewrite> plans) {
        return database.write(connection -> {
            var ids = new ArrayList<Long>(plans.size());
            for (var plan : plans) {
                long id = insert(connection, batch, plan.file().toAbsolutePath().normalize());
                JournalFrames.put(connection, id, plan.changes());
                ids.add(id);
            }
            return ids;
        });
    }

    /** Writes down renames that are about to be made; returns their ids. */
    List<Long> beginRenames(long batch, List<Rename> renames) {
        return database.write(connection -> {
            var ids = new ArrayList<Long>(renames.size());
            for (var rename : renames) {
                long id = insert(connection, batch, rename.from());
                put(connection, id, rename);
                ids.add(id);
            }
            return ids;
        });
    }

    private static void put(Connection connection, long id, Rename rename) throws SQLException {
        var from = Place.of(rename.from());
        var to = Place.of(rename.to());
        Database.update(
                connection,
                "UPDATE tag_edit SET old_path = ?, old_encoded = ?, new_path = ?, new_encoded = ? WHERE id = ?",
                from.text(),
                from.encoded() ? 1 : 0,
                to.text(),
                to.encoded() ? 1 : 0,
                id);
    }

    private static long insert(Connection connection, long batch, Path file) throws SQLException {
        var place = Place.of(file);
        Database.update(
                connection,
                "INSERT INTO tag_edit (batch, file_id, path, encoded, state, said_ms) VALUES (?, ?, ?, ?, 'begun', ?)",
                batch,
                IndexRows.idOf(connection, file).orElse(null),
                place.text(),
                place.encoded() ? 1 : 0,
                System.currentTimeMillis());
        return Database.query(connection, "SELECT last_insert_rowid()", row -> row.getLong(1))
                .getFirst();
    }

    /** Of edits that were written down, some were made; the others came to nothing. */
    void settle(List<Long> begun, List<Long> made) {
        settle(begun, made, List.of());
    }

    /** Of renames that were written down, some were made: the index and the history of those files follow. */
    void settle(List<Long> begun, List<Long> made, List<Rename> renamed) {
        database.write(connection -> {
            for (var rename : renamed) {
                follow(connection, rename);
            }
            for (long id : begun) {
                Database.update(
                        connection,
                        made.contains(id)
                                ? "UPDATE tag_edit SET state = 'done' WHERE id = ?"
                                : "DELETE FROM tag_edit WHERE id = ?",
                        id);
            }
            return made.size() == begun.size() ? 0 : JournalFrames.sweep(connection);
        });
    }

    /** Edits are about to be taken back, or made again: which of the two, the file says. */
    void undoing(List<Long> ids) {
        database.write(connection -> {
            for (long id : ids) {
                state(connection, id, Edit.State.UNDOING);
            }
            return ids.size();
        });
    }

    /** Of edits that were to be taken back or made again, some were; the others are what they were. */
    void settleUndoing(List<Long> ids, List<Long> turned, Edit.State to, List<Rename> renamed) {
        var from = to == Edit.State.DONE ? Edit.State.UNDONE : Edit.State.DONE;
        database.write(connection -> {
            for (var rename : renamed) {
                follow(connection, rename);
            }
            for (long id : ids) {
                state(connection, id, turned.contains(id) ? to : from);
            }
            return ids.size();
        });
    }

    void state(long id, Edit.State state) {
        database.write(connection -> state(connection, id, state));
    }

    private static int state(Connection connection, long id, Edit.State state) throws SQLException {
        return Database.update(
                connection,
                "UPDATE tag_edit SET state = ? WHERE id = ?",
                state.name().toLowerCase(Locale.ROOT),
                id);
    }

    /** What was written down came to nothing. */
    void forget(List<Long> ids) {
        settle(ids, List.of());
    }

    /** All edits of a file take its new name, and so does the index. */
    void follow(Rename rename) {
        database.write(connection -> follow(connection, rename));
    }

    private static int follow(Connection connection, Rename rename) throws SQLException {
        var from = Place.of(rename.from());
        var to = Place.of(rename.to());
        IndexRows.move(connection, rename.from(), rename.to());
        return Database.update(
                connection,
                "UPDATE tag_edit SET path = ?, encoded = ? WHERE path = ? AND encoded = ?",
                to.text(),
                to.encoded() ? 1 : 0,
                from.text(),
                from.encoded() ? 1 : 0);
    }

    /** Every edit, the latest first. */
    List<Edit> all() {
        return read("ORDER BY tag_edit.id DESC");
    }

    List<Edit> of(Path file) {
        var place = Place.of(file);
        return database.work(connection -> read(
                connection,
                "WHERE tag_edit.file_id = ? AND file.id IS NOT NULL"
                        + " OR tag_edit.path = ? AND tag_edit.encoded = ? AND file.id IS NULL ORDER BY tag_edit.id DESC",
                IndexRows.idOf(connection, file).orElse(null),
                place.text(),
                place.encoded() ? 1 : 0));
    }

    List<Edit> of(long batch) {
        return read("WHERE batch = ? ORDER BY tag_edit.id DESC", batch);
    }

    /** An edit to the byte; those of lists are only to be read. */
    Optional<Edit> edit(long id) {
        return database
                .work(connection -> JournalFrames.whole(
                        connection, Database.query(connection, EDITS + "WHERE tag_edit.id = ?", Journal::edit, id)))
                .stream()
                .findFirst();
    }

    /** What was cut off. */
    List<Edit> underWay() {
        return read("WHERE tag_edit.state IN ('begun', 'undoing') ORDER BY tag_edit.id DESC");
    }

    /** The batch done last of which something stands. */
    Optional<Long> lastBatch() {
        return database
                .read("SELECT batch FROM tag_edit WHERE state = 'done' ORDER BY id DESC LIMIT 1", row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** The batch taken back last, unless something was done since. */
    Optional<Long> lastUndone() {
        return database.read("""
                        SELECT batch FROM tag_edit WHERE state = 'undone'
                          AND batch >= coalesce((SELECT max(batch) FROM tag_edit WHERE state = 'done'), 0)
                        ORDER BY batch LIMIT 1
                        """, row -> row.getLong(1)).stream().findFirst();
    }

    private List<Edit> read(String where, Object... values) {
        return database.work(connection -> read(connection, where, values));
    }

    private static List<Edit> read(Connection connection, String where, @Nullable Object... values)
            throws SQLException {
        return JournalFrames.toRead(connection, Database.query(connection, EDITS + where, Journal::edit, values));
    }

    private static Edit edit(ResultSet row) throws SQLException {
        var old = row.getString("old_path");
        var rename = old == null
                ? Optional.<Rename>empty()
                : Optional.of(new Rename(
                        new Place(old, row.getInt("old_encoded") == 1).path(),
                        new Place(String.valueOf(row.getString("new_path")), row.getInt("new_encoded") == 1).path()));
        return new Edit(
                row.getLong("id"),
                row.getLong("batch"),
                file(row),
                Instant.ofEpochMilli(row.getLong("said_ms")),
                Edit.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                List.of(),
                rename);
    }

    /** A file that the index knows is where the index says: it may have been moved since. */
    private static Path file(ResultSet row) throws SQLException {
        var folder = row.getString("folder_path");
        if (folder == null) {
            return new Place(row.getString("path"), row.getInt("encoded") == 1).path();
        }
        var inside = new Place(folder, row.getInt("folder_encoded") == 1).path();
        return new Place(row.getString("file_path"), row.getInt("file_encoded") == 1).in(inside);
    }
}
