package app.moonsong.library.playlists;

import app.moonsong.film.TrackId;
import app.moonsong.library.Database;
import app.moonsong.library.Place;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of entries. */
final class EntryRows {
    private static final String TABLE = "playlist_entry";

    /** What a row has behind its playlist and its place. */
    static final String ENTRY =
            "track, recording, path, encoded, written, content_id, title, artist, album, length_ms, note";

    private static final String SELECT = "SELECT id, " + ENTRY + " FROM ";
    private static final String ENTRIES = SELECT + TABLE + " WHERE ";
    private static final String PUT =
            "INSERT INTO %s (playlist_id, place, " + ENTRY + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LAST =
            "SELECT coalesce(max(place), 0) FROM playlist_entry WHERE playlist_id = ? AND place IS NOT NULL";

    private EntryRows() {}

    static List<SavedEntry> inOrder(Connection connection, long playlist) throws SQLException {
        return all(connection, ENTRIES + "playlist_id = ? AND place IS NOT NULL ORDER BY place", playlist);
    }

    /** Returns the entries of a table that {@link #gather} filled, in the order they came; they have no numbers yet. */
    static List<SavedEntry> gathered(Connection connection, String table) throws SQLException {
        return all(connection, SELECT + table + " ORDER BY rowid");
    }

    private static List<SavedEntry> all(Connection connection, String query, Object... values) throws SQLException {
        var texts = new HashMap<String, String>();
        return Database.query(
                connection, query, row -> entry(row, text -> texts.computeIfAbsent(text, Function.identity())), values);
    }

    /** Returns an entry by its number, of whatever playlist it is or was. */
    static Optional<SavedEntry> one(Connection connection, long id) throws SQLException {
        return Database.query(connection, ENTRIES + "id = ?", row -> entry(row, UnaryOperator.identity()), id).stream()
                .findFirst();
    }

    /**
     * Columns by number: of a hundred thousand rows, looking each name up is half the time.
     *
     * @param once returns the same text for each that is equal: artists, albums and notes of so many rows would be a
     *     good part of what they take in memory
     */
    private static SavedEntry entry(ResultSet row, UnaryOperator<String> once) throws SQLException {
        long length = row.getLong(11);
        var description = new Description(
                row.getString(8),
                once.apply(row.getString(9)),
                once.apply(row.getString(10)),
                length == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(length)));
        return new SavedEntry(
                row.getLong(1), new Entry(track(row), file(row), description, once.apply(row.getString(12))));
    }

    private static Optional<WantedTrack> track(ResultSet row) throws SQLException {
        var recording = row.getString(3);
        return Optional.ofNullable(row.getString(2)).flatMap(TrackId::parse).map(id -> new WantedTrack(id, recording));
    }

    private static Optional<WantedFile> file(ResultSet row) throws SQLException {
        var written = row.getString(6);
        if (written == null) {
            return Optional.empty();
        }
        var path = row.getString(4);
        boolean encoded = row.getInt(5) == 1;
        var contentId = row.getString(7);
        return Optional.of(new WantedFile(
                Optional.ofNullable(path).map(p -> new Place(p, encoded).path()),
                written.isEmpty() ? "" : written,
                contentId.isEmpty() ? "" : contentId));
    }

    /** Writes entries that stand nowhere yet; returns their ids. */
    static List<Long> put(Connection connection, long playlist, List<Entry> entries) throws SQLException {
        var ids = new ArrayList<Long>(entries.size());
        try (var statement = connection.prepareStatement(PUT.formatted(TABLE) + " RETURNING id")) {
            for (var entry : entries) {
                Database.bind(statement, values(playlist, null, entry));
                try (var row = statement.executeQuery()) {
                    row.next();
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    /** Writes entries behind the last of a playlist. */
    static void append(Connection connection, long playlist, List<Entry> entries) throws SQLException {
        var last = Database.query(connection, LAST, row -> row.getLong(1), playlist)
                .getFirst();
        var places = Places.behind(last, entries.size());
        try (var statement = connection.prepareStatement(PUT.formatted(TABLE))) {
            for (int i = 0; i < places.length; i++) {
                Database.bind(statement, values(playlist, places[i], entries.get(i)));
                statement.executeUpdate();
            }
        }
    }

    /** Writes entries that are of no playlist yet into a table with the same columns. */
    static int gather(Connection connection, String table, List<Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(PUT.formatted(table))) {
            for (var entry : entries) {
                Database.bind(statement, values(null, null, entry));
                statement.executeUpdate();
            }
        }
        return entries.size();
    }

    private static @Nullable Object[] values(@Nullable Long playlist, @Nullable Long at, Entry entry) {
        var track = entry.track();
        var file = entry.file();
        var place = file.flatMap(WantedFile::path).map(Place::of);
        var description = entry.description();
        return new @Nullable Object[] {
            playlist,
            at,
            track.map(t -> t.id().toString()).orElse(null),
            track.map(WantedTrack::recording).orElse(null),
            place.map(Place::text).orElse(null),
            place.map(Place::encoded).orElse(false) ? 1 : 0,
            file.map(WantedFile::written).orElse(null),
            file.map(WantedFile::contentId).orElse(""),
            description.title(),
            description.artist(),
            description.album(),
            description.length().map(Duration::toMillis).orElse(null),
            entry.note()
        };
    }
}
