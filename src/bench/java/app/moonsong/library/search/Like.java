package app.moonsong.library.search;

import app.moonsong.library.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What search is compared with: {@code LIKE} over five columns of a plain table, each word anywhere in any of them. */
final class Like {
    private static final String ANY = "(title LIKE ? OR artist LIKE ? OR album LIKE ? OR composer LIKE ? OR path LIKE ?)";
    private static final int COLUMNS = 5;

    private final Database database;

    Like(Database database, Rows rows) {
        this.database = database;
        database.writeRebuildable(c -> {
            Database.update(
                    c,
                    "CREATE TEMP TABLE IF NOT EXISTS plain (title TEXT, artist TEXT, album TEXT, composer TEXT, path TEXT)");
            try (var put = c.prepareStatement("INSERT INTO plain VALUES (?, ?, ?, ?, ?)")) {
                for (var row : rows.rows()) {
                    Database.bind(put, row.get(1), row.get(2), row.get(4), row.get(5), row.get(0));
                    put.executeUpdate();
                }
            }
            return rows.rows().size();
        });
    }

    /** Returns titles of rows that have all words of a query. */
    List<String> find(String query, int limit) {
        var words = query.strip().split("\\s+");
        var values = new ArrayList<Object>();
        for (var word : words) {
            for (int i = 0; i < COLUMNS; i++) {
                values.add("%" + word.replace("%", "").replace("_", "") + "%");
            }
        }
        values.add(limit);
        var sql = "SELECT title FROM plain WHERE " + String.join(" AND ", Collections.nCopies(words.length, ANY)) + " LIMIT ?";
        // The table is of the connection that writes.
        return database.write(c -> Database.query(c, sql, r -> r.getString(1), values.toArray()));
    }
}
