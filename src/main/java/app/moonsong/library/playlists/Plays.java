package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the listener heard, and how often. A sound keeps its count wherever its file goes and whatever its tags say. */
public final class Plays {
    private final Library library;
    private final Database database;

    public Plays(Library library) {
        this.library = library;
        database = library.database();
    }

    /** A file that was heard, where it was then. */
    public record Play(Path file, Instant at) {}

    /**
     * How often a sound was heard.
     *
     * @param last when it was heard last
     */
    public record Count(long times, Instant last) {}

    /** Keeps that a file was heard. */
    public void add(Path file, Instant at) {
        var place = Place.of(file.toAbsolutePath().normalize());
        var sound = library.file(file)
                .flatMap(IndexedFile::audio)
                .map(a -> a.contentId().hex())
                .orElse("");
        database.write(connection -> Database.update(
                connection,
                "INSERT INTO played (at_ms, path, encoded, content_id) VALUES (?, ?, ?, ?)",
                at.toEpochMilli(),
                place.text(),
                place.encoded() ? 1 : 0,
                sound));
    }

    /** The last files that were heard, the latest first. */
    public List<Play> latest(int most) {
        return database.read(
                "SELECT path, encoded, at_ms FROM played ORDER BY id DESC LIMIT ?",
                row -> new Play(
                        new Place(row.getString(1), row.getInt(2) == 1).path(), Instant.ofEpochMilli(row.getLong(3))),
                most);
    }

    /** How often each sound was heard, by its content id. */
    public Map<String, Count> counts() {
        var counts = new HashMap<String, Count>();
        database.read(
                "SELECT content_id, count(*), max(at_ms) FROM played WHERE content_id <> '' GROUP BY content_id",
                row -> counts.put(row.getString(1), new Count(row.getLong(2), Instant.ofEpochMilli(row.getLong(3)))));
        return counts;
    }
}
