package app.moonsong.library.tagging;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The room that the journal takes. What it forgets can no longer be taken back. */
public final class JournalRoom {
    /** What only the newest batch with it needs is counted with that: without it, it would be gone. */
    private static final String FORGET_OLDEST = """
            WITH part AS (
                SELECT batch, sum(coalesce(length(stored), 0) + length(texts)) AS bytes
                FROM tag_edit JOIN tag_frame ON edit_id = id GROUP BY batch
              UNION ALL
                SELECT max(batch), length(tag_blob.bytes)
                FROM tag_blob JOIN tag_frame ON blob = hash JOIN tag_edit ON id = edit_id GROUP BY hash),
              kept AS (SELECT batch, sum(sum(bytes)) OVER (ORDER BY batch DESC) AS bytes FROM part GROUP BY batch)
            DELETE FROM tag_edit WHERE state IN ('done', 'undone')
              AND batch < ? AND batch <= (SELECT max(batch) FROM kept WHERE bytes > ?)
            """;

    private static final long NONE_SPARED = Long.MAX_VALUE;

    private final Database database;

    public JournalRoom(Library library) {
        this(library.database());
    }

    JournalRoom(Database database) {
        this.database = database;
    }

    /** Bytes that the journal takes now. */
    public long bytes() {
        return database.work(JournalFrames::size);
    }

    /** What the listener chose. */
    public JournalBound bound() {
        return database
                .read(
                        "SELECT days, bytes FROM tag_bound",
                        row -> new JournalBound(Duration.ofDays(row.getLong(1)), row.getLong(2)))
                .stream()
                .findFirst()
                .orElse(JournalBound.FIRST);
    }

    /** Keeps to a bound from now on: each edit that is written makes the journal forget what is beyond it. */
    public void keepTo(JournalBound bound) {
        database.write(connection -> Database.update(
                connection,
                "INSERT OR REPLACE INTO tag_bound (id, days, bytes) VALUES (1, ?, ?)",
                bound.age().toDays(),
                bound.bytes()));
    }

    /** Forgets what is beyond a bound; returns how many edits that was. */
    public int forget(JournalBound bound) {
        return database.write(connection -> forget(connection, bound, NONE_SPARED));
    }

    /** Keeps to what the listener chose, but for the batch that was just written: that can always be taken back. */
    void keep(long newest) {
        var bound = bound();
        database.write(connection -> forget(connection, bound, newest));
    }

    /** How many edits would be forgotten; none is. */
    public int wouldForget(JournalBound bound) {
        return database.write(connection -> {
            var before = connection.setSavepoint();
            int edits = forget(connection, bound, NONE_SPARED);
            connection.rollback(before);
            return edits;
        });
    }

    private static int forget(Connection connection, JournalBound bound, long spared) throws SQLException {
        int gone = Database.update(
                connection,
                "DELETE FROM tag_edit WHERE said_ms < ? AND batch < ? AND state IN ('done', 'undone')",
                Instant.now().minus(bound.age()).toEpochMilli(),
                spared);
        JournalFrames.sweep(connection);
        if (JournalFrames.size(connection) > bound.bytes()) {
            gone += Database.update(connection, FORGET_OLDEST, spared, bound.bytes());
            JournalFrames.sweep(connection);
        }
        return gone;
    }
}
