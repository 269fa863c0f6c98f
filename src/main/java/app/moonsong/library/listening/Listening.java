package app.moonsong.library.listening;

import app.moonsong.library.Database;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The history of what was played, by which a sound keeps its count wherever its file goes. Every method throws
 * as those of {@link Library} do.
 */
public final class Listening {
    private final Library library;
    private final Database database;

    public Listening(Library library) {
        this.library = library;
        database = library.database();
    }

    /** Keeps that a file was heard. */
    public void heard(Heard what) {
        var place = Place.of(what.path());
        var sound = library.file(what.path())
                .flatMap(IndexedFile::audio)
                .map(a -> a.contentId().hex())
                .orElse("");
        database.write(connection -> Database.update(
                connection,
                "INSERT INTO played (path, encoded, title, artist, album, length_ns, content_id, at_ms)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                place.text(),
                place.encoded() ? 1 : 0,
                what.title(),
                what.artist(),
                what.album(),
                what.length().toNanos(),
                sound,
                what.at().toEpochMilli()));
    }

    /** What was heard last, the newest first. */
    public List<Heard> last(int most) {
        return database.read("SELECT * FROM played ORDER BY id DESC LIMIT ?", Listening::heard, most);
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
