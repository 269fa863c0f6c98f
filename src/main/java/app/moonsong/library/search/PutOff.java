package app.moonsong.library.search;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work on the index that is better done once, at the end, when most of the index is new: merging what each batch has
 * written, and putting the numbers in order. What is put off is noted in the database, so that it is made up for even when
 * the program ends before.
 */
final class PutOff {
    /** So many pages of the index are merged while others may wait to write: a fraction of a second. */
    private static final int PAGES = 2_000;
    /** More than there will be: nothing is merged while it is written. */
    private static final int NEVER = 1_999;

    private static final String INDEXES =
            "FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'search_row' AND sql IS NOT NULL";

    private final Database database;

    PutOff(Database database) {
        this.database = database;
    }

    /** Puts work off from now on. */
    void begin() {
        if (!isAny()) {
            database.writeRebuildable(PutOff::begin);
        }
    }

    private static int begin(Connection connection) throws SQLException {
        note(connection, setting("automerge", 8));
        note(connection, setting("crisismerge", 16));
        Database.update(connection, setting("automerge", 0));
        Database.update(connection, setting("crisismerge", NEVER));
        Database.update(connection, "INSERT INTO search_put_off (sql) SELECT sql " + INDEXES);
        var names = Database.query(connection, "SELECT name " + INDEXES, r -> r.getString(1));
        for (var name : names) {
            Database.update(connection, "DROP INDEX " + name);
        }
        return names.size();
    }

    private static void note(Connection connection, String sql) throws SQLException {
        Database.update(connection, "INSERT INTO search_put_off (sql) VALUES (?)", sql);
    }

    private static String setting(String name, int value) {
        return "INSERT INTO search_words (search_words, rank) VALUES ('" + name + "', " + value + ")";
    }

    private boolean isAny() {
        return !database.read("SELECT 1 FROM search_put_off LIMIT 1", r -> r.getInt(1))
                .isEmpty();
    }

    /** Does what was put off, if anything was, in pieces between which others can write. */
    void end() {
        if (!isAny()) {
            return;
        }
        boolean more = database.writeRebuildable(c -> merges(c, -PAGES));
        while (more) {
            more = database.writeRebuildable(c -> merges(c, PAGES));
        }
        for (long id : database.read("SELECT id FROM search_put_off ORDER BY id", r -> r.getLong(1))) {
            database.writeRebuildable(c -> {
                var sql = Database.query(c, "SELECT sql FROM search_put_off WHERE id = ?", r -> r.getString(1), id);
                Database.update(c, sql.getFirst());
                return Database.update(c, "DELETE FROM search_put_off WHERE id = ?", id);
            });
        }
    }

    /** Merges some pages, of all there is when their number is negative; returns whether any were left. */
    private static boolean merges(Connection connection, int pages) throws SQLException {
        long before = changes(connection);
        Database.update(connection, setting("merge", pages));
        return changes(connection) - before >= 2; // as SQLite's manual tells
    }

    private static long changes(Connection connection) throws SQLException {
        return Database.query(connection, "SELECT total_changes()", r -> r.getLong(1))
                .getFirst();
    }
}
