package app.moonsong.library;

import app.moonsong.film.TrackId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of what the listener said. Nothing is ever deleted: what is taken back is marked so. */
final class VerdictStore {
    /** The words on a file that stand, oldest first, as JSON: [["CONFIRMED","her/source-list/1-03","title","recording"]]. */
    static final String STANDING =
            "(SELECT json_group_array(json_array(said.verdict, said.track, said.title, said.recording) ORDER BY said.id)"
                    + " FROM said WHERE said.file_id = file.id AND said.undone_ms IS NULL)";

    private static final String SAY = """
            INSERT INTO said (deed, file_id, verdict, track, title, recording, said_ms)
            SELECT ?1, ?2, ?3, ?4, coalesce(max(title), ''), coalesce(max(recording), ''), ?9 FROM track
            WHERE film_id = ?5 AND release_id = ?6 AND disc = ?7 AND position = ?8
            """;

    private static final String LAST_OF_FILE =
            "SELECT verdict || track FROM said WHERE file_id = ? AND undone_ms IS NULL ORDER BY id DESC LIMIT 1";

    private static final String DEED = "SELECT file.*, folder.path AS folder_path, folder.encoded AS folder_encoded,"
            + " said.verdict, said.track, said.title AS said_title FROM said JOIN file ON file.id = said.file_id"
            + " JOIN folder ON folder.id = file.folder_id WHERE said.deed = ? AND said.undone_ms IS NULL"
            + " ORDER BY said.id";

    private static final String LAST_STANDING = "SELECT coalesce(max(deed), 0) FROM said WHERE undone_ms IS NULL";

    /** Each is later than the one before it, whatever the clock says: so they come back in the order they went. */
    private static final String TAKE_BACK =
            "UPDATE said SET undone_ms = max(?2, (SELECT coalesce(max(undone_ms), 0) + 1 FROM said))"
                    + " WHERE deed = ?1 AND undone_ms IS NULL";

    /** A deed before one that stands was followed by another when it had been taken back: it is history. */
    private static final String LAST_TAKEN_BACK = "SELECT deed FROM said WHERE undone_ms IS NOT NULL AND deed > ("
            + LAST_STANDING + ") ORDER BY undone_ms DESC LIMIT 1";

    private VerdictStore() {}

    static List<Said> standing(String json) {
        return Json.rows(json).stream()
                .map(r -> new Said(Verdict.valueOf(r.get(0)), TrackId.parse(r.get(1)), r.get(2), r.get(3)))
                .toList();
    }

    /** Writes one word on each of some files, as one deed; what was last said of a file already is not said again. */
    static int say(Connection connection, Verdict verdict, Map<Long, Optional<TrackId>> tracks, long nowMillis)
            throws SQLException {
        long deed = number(connection, "SELECT coalesce(max(deed), 0) + 1 FROM said");
        int written = 0;
        for (var one : tracks.entrySet()) {
            var track = one.getValue();
            var named = track.map(TrackId::toString).orElse("");
            var last = Database.query(connection, LAST_OF_FILE, row -> row.getString(1), one.getKey());
            if (!last.equals(List.of(verdict.name() + named))) {
                written += Database.update(
                        connection,
                        SAY,
                        deed,
                        one.getKey(),
                        verdict.name(),
                        named,
                        track.map(TrackId::film).orElse(""),
                        track.map(TrackId::release).orElse(""),
                        track.map(TrackId::disc).orElse(0),
                        track.map(TrackId::position).orElse(0),
                        nowMillis);
            }
        }
        return written;
    }

    /** Takes back the last deed that stands; empty when none does. */
    static Optional<Deed> undo(Connection connection, long nowMillis) throws SQLException {
        long deed = number(connection, LAST_STANDING);
        if (deed == 0) {
            return Optional.empty();
        }
        var words = Database.query(connection, DEED, VerdictStore::word, deed);
        Database.update(connection, TAKE_BACK, deed, nowMillis);
        return Optional.of(new Deed(words));
    }

    /** Lets the deed stand again that was taken back last; empty when none was, or another was done since. */
    static Optional<Deed> redo(Connection connection) throws SQLException {
        var deed = Database.query(connection, LAST_TAKEN_BACK, row -> row.getLong(1));
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        Database.update(connection, "UPDATE said SET undone_ms = NULL WHERE deed = ?", deed.getFirst());
        return Optional.of(new Deed(Database.query(connection, DEED, VerdictStore::word, deed.getFirst())));
    }

    private static Deed.Word word(ResultSet row) throws SQLException {
        return new Deed.Word(
                FileStore.file(row),
                Verdict.valueOf(row.getString("verdict")),
                TrackId.parse(row.getString("track")),
                row.getString("said_title"));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Database.query(connection, sql, row -> row.getLong(1)).getFirst();
    }
}
