package app.moonsong.library.listening;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.library.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The history of what was played. Every method throws as those of {@link Library} do. */
public final class Listening {
    private final Database database;

    public Listening(Library library) {
        database = library.database();
    }

    /** Keeps that a file was heard. */
    public void heard(Heard what) {
        var place = Place.of(what.path());
        database.write(connection -> Database.update(
                connection,
                "INSERT INTO heard (path, encoded, title, artist, album, length_ns, at_ms)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                place.text(),
                place.encoded() ? 1 : 0,
                what.title(),
                what.artist(),
                what.album(),
                what.length().toNanos(),
                what.at().toEpochMilli()));
    }

    /** What was heard last, the newest first. */
    public List<Heard> last(int most) {
        return database.read("SELECT * FROM heard ORDER BY id DESC LIMIT ?", Listening::heard, most);
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                new Place(row.getString("path"), row.getInt("encoded") == 1).path(),
                row.getString("title"),
                row.getString("artist"),
                row.getString("album"),
                Duration.ofNanos(row.getLong("length_ns")),
                Instant.ofEpochMilli(row.getLong("at_ms")));
    }
}
