package app.moonsong.library;

import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Evidence;
import app.moonsong.identify.Match;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The rows of matches and of the listener's verdicts, which win. */
final class MatchStore {
    static final String HELD = "SELECT file.*, folder.path AS folder_path, folder.encoded AS folder_encoded,"
            + " match.decision, match.candidates, match.evidence,"
            + " (SELECT json_group_array(json_array(track, verdict)) FROM verdict WHERE verdict.file_id = file.id)"
            + " AS verdicts"
            + " FROM file JOIN folder ON folder.id = file.folder_id LEFT JOIN match ON match.file_id = file.id ";

    private static final String PUT = "INSERT INTO match (file_id, decision, candidates, evidence)"
            + " VALUES (?1, ?2, ?3, ?4)"
            + " ON CONFLICT (file_id) DO UPDATE SET decision = ?2, candidates = ?3, evidence = ?4";

    private MatchStore() {}

    /** Reads a file with what it is held to be; {@code films} tell which tracks are one recording. */
    static HeldFile held(ResultSet row, Recordings films) throws SQLException {
        var file = FileStore.file(row);
        var verdicts = Json.rows(row.getString("verdicts"));
        return new HeldFile(file, judged(match(row, file), verdicts, films));
    }

    private static Match match(ResultSet row, IndexedFile file) throws SQLException {
        var key = String.valueOf(file.id());
        var decision = row.getString("decision");
        if (decision == null) {
            return new Match(key, Decision.NONE, List.of(), List.of());
        }
        var candidates = Json.rows(row.getString("candidates")).stream()
                .map(c -> new Candidate(TrackId.parse(c.getFirst()).orElseThrow(), Double.parseDouble(c.getLast())))
                .toList();
        var evidence = Json.rows(row.getString("evidence")).stream()
                .map(e -> new Evidence(
                        Evidence.Field.valueOf(e.get(0)), e.get(1), e.get(2), Double.parseDouble(e.get(3))))
                .toList();
        return new Match(key, Decision.valueOf(decision), candidates, evidence);
    }

    private static Match judged(Match match, List<List<String>> verdicts, Recordings films) {
        for (var verdict : verdicts) {
            var track = TrackId.parse(verdict.getFirst()).orElseThrow();
            if (verdict.getLast().equals("confirmed")) {
                var candidates = new ArrayList<>(match.candidates());
                candidates.removeIf(c -> films.same(c.track(), track));
                candidates.addFirst(new Candidate(track, 0));
                return new Match(match.key(), Decision.CONFIRMED, candidates, match.evidence());
            }
            if (match.best().isPresent()
                    && films.same(match.best().orElseThrow().track(), track)) {
                return new Match(match.key(), Decision.REJECTED, match.candidates(), match.evidence());
            }
        }
        return match;
    }

    /** The columns of one row. */
    private record Row(String decision, String candidates, String evidence) {
        static Row of(Match match) {
            return new Row(
                    match.decision().name(),
                    Json.ofRows(match.candidates().stream()
                            .map(c -> List.of(c.track().toString(), String.valueOf(c.distance())))
                            .toList()),
                    Json.ofRows(match.evidence().stream()
                            .map(e -> List.of(e.field().name(), e.file(), e.track(), String.valueOf(e.distance())))
                            .toList()));
        }
    }

    /** Writes what the identifier says of files, whose ids are the keys; returns how many rows are new. */
    static int put(Connection connection, List<Match> matches) throws SQLException {
        var before = new HashMap<String, Row>();
        Database.query(
                connection,
                "SELECT file_id, decision, candidates, evidence FROM match",
                row -> before.put(row.getString(1), new Row(row.getString(2), row.getString(3), row.getString(4))));
        int written = 0;
        try (var statement = connection.prepareStatement(PUT)) {
            for (var match : matches) {
                var row = Row.of(match);
                if (!row.equals(before.get(match.key()))) {
                    statement.setLong(1, Long.parseLong(match.key()));
                    statement.setString(2, row.decision());
                    statement.setString(3, row.candidates());
                    statement.setString(4, row.evidence());
                    statement.executeUpdate();
                    written++;
                }
            }
        }
        return written;
    }

    /** Writes the listener's verdict; a file is confirmed as one track at most. */
    static void say(Connection connection, long fileId, TrackId track, String verdict, long nowMillis)
            throws SQLException {
        if (verdict.equals("confirmed")) {
            Database.update(connection, "DELETE FROM verdict WHERE file_id = ? AND verdict = 'confirmed'", fileId);
        }
        Database.update(
                connection,
                "INSERT INTO verdict (file_id, track, verdict, said_ms) VALUES (?1, ?2, ?3, ?4)"
                        + " ON CONFLICT (file_id, track) DO UPDATE SET verdict = ?3, said_ms = ?4",
                fileId,
                track.toString(),
                verdict,
                nowMillis);
    }
}
