package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.FileStore;
import app.moonsong.library.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the index up to date with what changed, in batches: what is done stays done when the work is cancelled. */
final class Indexing {
    /** So much is done at once while the listener may wait for the database. */
    private static final int BATCH = 2_000;
    /** So much when there is so much to do that the index would else be written over and over. */
    private static final int LARGE_BATCH = 10_000;

    private static final int MUCH = 50_000;
    private static final String STALE_FILES =
            FileStore.FILES + "WHERE file.id IN (SELECT id FROM search_stale WHERE kind = ? ORDER BY id LIMIT ?)";

    private final Database database;
    private final FilmRows rows;
    private final Lists lists;
    private final Progress progress;
    private final Set<String> words = new HashSet<>();

    Indexing(Database database, FilmRows rows, Lists lists, Progress progress) {
        this.database = database;
        this.rows = rows;
        this.lists = lists;
        this.progress = progress;
    }

    /** How much has to be done, up to {@code most}. */
    static long howMuch(Connection connection, int most) throws SQLException {
        return Database.query(
                        connection,
                        "SELECT count(*) FROM (SELECT 1 FROM search_stale LIMIT ?)",
                        r -> r.getLong(1),
                        most)
                .getFirst();
    }

    void run() {
        long total = database.read("SELECT count(*) FROM search_stale", r -> r.getLong(1))
                .getFirst();
        var putOff = new PutOff(database);
        if (total > MUCH) {
            putOff.begin();
        }
        int atOnce = total > MUCH ? LARGE_BATCH : BATCH;
        long done = 0;
        for (int batch = 1; batch > 0 && !progress.cancelled(); done += batch) {
            progress.at(done, total, "");
            batch = database.writeRebuildable(c -> batch(c, atOnce));
        }
        if (!progress.cancelled()) {
            putOff.end();
        }
        progress.at(done, total, "");
    }

    /** Does a part of the work; returns how many things it was. */
    private int batch(Connection connection, int atOnce) throws SQLException {
        for (var kind : Spot.Kind.values()) {
            var ids = Database.query(
                    connection,
                    "SELECT id FROM search_stale WHERE kind = ? ORDER BY id LIMIT ?",
                    r -> r.getLong(1),
                    kind.code(),
                    atOnce);
            if (!ids.isEmpty()) {
                var documents = documents(connection, kind, ids);
                try (var store = new DocumentStore(connection, words)) {
                    store.removeStale(kind, ids.getLast());
                    store.add(documents);
                }
                Database.update(
                        connection, "DELETE FROM search_stale WHERE kind = ? AND id <= ?", kind.code(), ids.getLast());
                Database.update(connection, "UPDATE search_state SET change = change + 1");
                return ids.size();
            }
        }
        return 0;
    }

    private List<Document> documents(Connection connection, Spot.Kind kind, List<Long> ids) throws SQLException {
        return switch (kind) {
            case FILM -> each(ids, id -> rows.film(id).map(f -> Documents.of(id, f)));
            case TRACK -> {
                var heard = new Hearings(connection);
                yield each(ids, id -> rows.track(id).map(r -> Documents.of(id, r, heard.of(r))));
            }
            case FILE -> files(connection, ids.size());
            case PLAYLIST -> each(ids, id -> lists.playlist(id).map(Documents::of));
            case LABEL -> each(ids, id -> lists.label(id).map(l -> Documents.of(id, l)));
        };
    }

    private List<Document> files(Connection connection, int count) throws SQLException {
        var heard = new Hearings(connection);
        var files = Database.query(connection, STALE_FILES, FileStore::file, Spot.Kind.FILE.code(), count);
        return files.parallelStream()
                .map(f -> {
                    var held = rows.filledBy(f.id());
                    return Documents.of(f, held, heard.of(f, held));
                })
                .toList();
    }

    private interface Made {
        Optional<Document> of(long id);
    }

    private static List<Document> each(List<Long> ids, Made made) {
        var documents = new ArrayList<Document>();
        for (long id : ids) {
            made.of(id).ifPresent(documents::add);
        }
        return documents;
    }
}
