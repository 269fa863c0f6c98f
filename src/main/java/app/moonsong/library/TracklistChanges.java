package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.TracklistCsv;
import app.moonsong.film.TracklistReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the listener changed in tracklists, the last change first to be taken back. */
final class TracklistChanges {
    private record Change(long id, String film, @Nullable String before, boolean shipped) {}

    private TracklistChanges() {}

    /** Keeps what a film is now, before it is changed. */
    static void keep(Connection connection, String film, long nowMs) throws SQLException {
        var before = film(connection, film);
        boolean shipped = before.isPresent() && !FilmStore.changed(connection).contains(film);
        Database.update(
                connection,
                "INSERT INTO tracklist_change (film, before, shipped, said_ms) VALUES (?, ?, ?, ?)",
                film,
                before.map(TracklistChanges::written).orElse(null),
                shipped ? 1 : 0,
                nowMs);
    }

    /** Takes the last change back; returns the film's id, or nothing when there is no change. */
    static Optional<String> undo(Connection connection) throws SQLException {
        var last = Database.query(
                connection,
                "SELECT id, film, before, shipped FROM tracklist_change ORDER BY id DESC LIMIT 1",
                r -> new Change(r.getLong(1), r.getString(2), r.getString(3), r.getInt(4) == 1));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var change = last.getFirst();
        if (change.before() == null) {
            FilmStore.remove(connection, change.film());
        } else {
            FilmStore.put(connection, read(change.before()), change.shipped());
        }
        Database.update(connection, "DELETE FROM tracklist_change WHERE id = ?", change.id());
        return Optional.of(change.film());
    }

    private static Optional<Film> film(Connection connection, String id) throws SQLException {
        return FilmStore.films(connection).stream()
                .filter(f -> f.id().equals(id))
                .findFirst();
    }

    private static String written(Film film) {
        var text = new StringWriter();
        try {
            TracklistCsv.write(film, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static Film read(String csv) {
        return switch (TracklistCsv.read(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "tracklist_change")) {
            case TracklistReading.Good(var film) -> film;
            case TracklistReading.Bad(var problems) ->
                throw new IllegalStateException("a tracklist written here does not read: " + problems.getFirst());
        };
    }
}
