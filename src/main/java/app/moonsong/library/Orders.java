package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The listener's own order of each film's music. The last changes can be undone, and done again until the next
 * one, also after a restart.
 */
public final class Orders {
    private static final int UNDOABLE = 50;

    private final Database database;

    Orders(Database database) {
        this.database = database;
    }

    /** Puts a track at a place, counted from 1; beyond the end is at the end. Does nothing for a track of no film. */
    public void place(TrackId track, int place) {
        change(track.film(), (film, order) -> film.track(track)
                .map(t -> order.with(t.recording(), place - 1))
                .orElse(order));
    }

    /** Moves a track by some places: negative is earlier. Does nothing for a track of no film. */
    public void shift(TrackId track, int by) {
        change(track.film(), (film, order) -> film.track(track)
                .map(Track::recording)
                .map(r -> order.with(r, order.recordings().indexOf(r) + by))
                .orElse(order));
    }

    /** Puts tracks of one film first, in the order given; the others follow as they were. */
    public void begin(String filmId, List<TrackId> first) {
        change(
                filmId,
                (film, order) -> order.startingWith(first.stream()
                        .flatMap(id -> film.track(id).stream())
                        .map(Track::recording)
                        .toList()));
    }

    /** Puts a film's music in the order of its releases again. */
    public void reset(String filmId) {
        change(filmId, (film, _) -> OwnOrder.of(film, List.of()));
    }

    /** Takes the last change back; returns whether there was one. */
    public boolean undo(String filmId) {
        return mark(filmId, """
                UPDATE own_order SET undone = 1 WHERE film_id = ?1
                  AND step = (SELECT max(step) FROM own_order WHERE film_id = ?1 AND undone = 0)
                  AND (step = 1 OR step > (SELECT min(step) FROM own_order WHERE film_id = ?1))
                """);
    }

    /** Makes the change again that was taken back last; returns whether there was one. */
    public boolean redo(String filmId) {
        return mark(filmId, """
                UPDATE own_order SET undone = 0 WHERE film_id = ?1
                  AND step = (SELECT min(step) FROM own_order WHERE film_id = ?1 AND undone = 1)
                """);
    }

    private boolean mark(String filmId, String sql) {
        return database.write(c -> Database.update(c, sql, filmId) > 0);
    }

    /** Reads the recordings as they were saved, by film; a film that was never arranged is not among them. */
    static Map<String, List<String>> saved(Connection connection) throws SQLException {
        var saved = new HashMap<String, List<String>>();
        Database.query(
                connection,
                "SELECT film_id, recordings FROM own_order WHERE undone = 0 ORDER BY step",
                row -> saved.put(
                        row.getString("film_id"),
                        Json.rows(row.getString("recordings")).getFirst()));
        return saved;
    }

    private void change(String filmId, BiFunction<Film, OwnOrder, OwnOrder> change) {
        database.write(connection -> {
            var saved = saved(connection).getOrDefault(filmId, List.of());
            for (var film : FilmStore.films(connection)) {
                if (film.id().equals(filmId)) {
                    var before = OwnOrder.of(film, saved);
                    var after = change.apply(film, before);
                    if (!after.equals(before)) {
                        put(connection, filmId, after);
                    }
                }
            }
            return filmId;
        });
    }

    private static void put(Connection connection, String filmId, OwnOrder order) throws SQLException {
        Database.update(connection, "DELETE FROM own_order WHERE film_id = ?1 AND undone = 1", filmId);
        Database.update(
                connection,
                "INSERT INTO own_order (film_id, step, recordings) VALUES"
                        + " (?1, (SELECT coalesce(max(step), 0) + 1 FROM own_order WHERE film_id = ?1), ?2)",
                filmId,
                Json.ofRows(List.of(order.recordings())));
        Database.update( // the order before the oldest change that can be undone stays as the ground of it
                connection,
                "DELETE FROM own_order WHERE film_id = ?1"
                        + " AND step < (SELECT max(step) FROM own_order WHERE film_id = ?1) - ?2",
                filmId,
                UNDOABLE);
    }
}
