package app.moonsong.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The rows of the queue that was left. */
final class QueueStore {
    private final Database database;
    private final String queue;
    private final String playing;

    QueueStore(Database database, LeftQueue.By by) {
        this.database = database;
        var of =
                switch (by) {
                    case WINDOW -> "";
                    case TERMINAL -> "terminal_";
                };
        queue = of + "queue";
        playing = of + "playing";
    }

    LeftQueue left() {
        var entries = database.read("SELECT * FROM " + queue + " ORDER BY place", QueueStore::entry);
        var on = database.read("SELECT * FROM " + playing, QueueStore::on);
        return on.isEmpty() ? LeftQueue.NOTHING : new LeftQueue(entries, on.getFirst());
    }

    private static LeftQueue.Entry entry(ResultSet row) throws SQLException {
        return new LeftQueue.Entry(
                new Place(row.getString("path"), row.getInt("encoded") == 1).path(),
                row.getString("title"),
                row.getString("artist"),
                row.getString("album"),
                Duration.ofNanos(row.getLong("length_ns")));
    }

    private static LeftQueue.On on(ResultSet row) throws SQLException {
        return new LeftQueue.On(
                row.getInt("place"),
                Duration.ofMillis(row.getLong("position_ms")),
                row.getDouble("volume"),
                row.getDouble("speed"),
                row.getString("repeat"),
                row.getString("shuffle"),
                passage(row));
    }

    private static Optional<LeftQueue.Passage> passage(ResultSet row) throws SQLException {
        var from = Duration.ofMillis(row.getLong("passage_from_ms"));
        var to = Duration.ofMillis(row.getLong("passage_to_ms"));
        return to.isZero() ? Optional.empty() : Optional.of(new LeftQueue.Passage(from, to));
    }

    void put(LeftQueue left) {
        database.write(connection -> {
            Database.update(connection, "DELETE FROM " + queue);
            var entries = left.entries();
            try (var insert = connection.prepareStatement("INSERT INTO " + queue + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                for (int i = 0; i < entries.size(); i++) {
                    var e = entries.get(i);
                    var place = Place.of(e.path());
                    Database.bind(
                            insert,
                            i,
                            place.text(),
                            place.encoded() ? 1 : 0,
                            e.title(),
                            e.artist(),
                            e.album(),
                            e.length().toNanos());
                    insert.executeUpdate();
                }
            }
            return put(connection, left.on());
        });
    }

    /** Every half second: does not wait for the disk, and a process that is killed loses nothing of it all the same. */
    void put(LeftQueue.On on) {
        database.writeRebuildable(connection -> put(connection, on));
    }

    private int put(Connection connection, LeftQueue.On on) throws SQLException {
        return Database.update(
                connection,
                "INSERT OR REPLACE INTO " + playing
                        + " (only, place, position_ms, volume, speed, repeat, shuffle, passage_from_ms, passage_to_ms)"
                        + " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
                on.place(),
                on.position().toMillis(),
                on.volume(),
                on.speed(),
                on.repeat(),
                on.shuffle(),
                on.passage().map(p -> p.from().toMillis()).orElse(null),
                on.passage().map(p -> p.to().toMillis()).orElse(null));
    }
}
