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
import java.util.Optional;

/** The rows of what the identifier holds of files. */
final class MatchStore {
    static final String HELD = "SELECT file.*, folder.path AS folder_path, folder.encoded AS folder_encoded,"
            + " match.decision, match.candidates, match.evidence, match.title AS match_title, match.file_mark,"
            + " match.tracklist_mark, " + VerdictStore.STANDING + " AS verdicts"
            + " FROM file JOIN folder ON folder.id = file.folder_id AND file.rests = 0 LEFT JOIN match ON match.file_id = file.id ";

    private static final String PUT =
            "INSERT INTO match (file_id, decision, candidates, evidence, title, file_mark, tracklist_mark)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (file_id) DO UPDATE SET"
                    + " decision = ?2, candidates = ?3, evidence = ?4, title = ?5, file_mark = ?6, tracklist_mark = ?7";

    private MatchStore() {}

    /** What the identifier found, before the listener's word, and what it was made from. */
    record Found(Match match, Marks marks) {}

    /** Reads a file with what it is held to be; {@code films} tell which tracks are one recording. */
    static HeldFile held(ResultSet row, Recordings films) throws SQLException {
        var file = FileStore.file(row);
        var words = VerdictStore.standing(row.getString("verdicts"));
        var match = found(row)
                .map(Found::match)
                .orElseGet(() -> new Match(String.valueOf(file.id()), Decision.NONE, List.of()));
        var last = words.isEmpty()
                ? Optional.<Verdict>empty()
                : Optional.of(words.getLast().verdict());
        var verdicts = Verdicts.of(words, films);
        return new HeldFile(file, verdicts.judge(match), last, verdicts.suspended());
    }

    /** Reads what the identifier found; empty when it has not seen the file yet. */
    static Optional<Found> found(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        if (decision == null) {
            return Optional.empty();
        }
        var evidence = Json.rows(row.getString("evidence"));
        var candidates = new ArrayList<Candidate>();
        for (var c : Json.rows(row.getString("candidates"))) {
            var mine = String.valueOf(candidates.size());
            candidates.add(new Candidate(
                    TrackId.parse(c.getFirst()).orElseThrow(),
                    Double.parseDouble(c.getLast()),
                    evidence.stream()
                            .filter(e -> e.getFirst().equals(mine))
                            .map(MatchStore::evidence)
                            .toList()));
        }
        var match = new Match(row.getString("id"), Decision.valueOf(decision), candidates);
        return Optional.of(new Found(
                match,
                new Marks(row.getString("match_title"), row.getString("file_mark"), row.getString("tracklist_mark"))));
    }

    private static Evidence evidence(List<String> e) {
        return new Evidence(Evidence.Field.valueOf(e.get(1)), e.get(2), e.get(3), Double.parseDouble(e.get(4)));
    }

    /** The columns of one row. */
    private record Row(String decision, String candidates, String evidence, Marks marks) {
        static Row of(Found found) {
            var candidates = found.match().candidates();
            var evidence = new ArrayList<List<String>>();
            for (int i = 0; i < candidates.size(); i++) {
                for (var e : candidates.get(i).evidence()) {
                    evidence.add(List.of(
                            String.valueOf(i), e.field().name(), e.file(), e.track(), String.valueOf(e.distance())));
                }
            }
            return new Row(
                    found.match().decision().name(),
                    Json.ofRows(candidates.stream()
                            .map(c -> List.of(c.track().toString(), String.valueOf(c.distance())))
                            .toList()),
                    Json.ofRows(evidence),
                    found.marks());
        }
    }

    /** Writes what the identifier says of files, whose ids are the keys; returns how many rows are new. */
    static int put(Connection connection, List<Found> all) throws SQLException {
        var before = new HashMap<String, Row>();
        Database.query(
                connection,
                "SELECT file_id, decision, candidates, evidence, title, file_mark, tracklist_mark FROM match",
                row -> before.put(
                        row.getString(1),
                        new Row(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                new Marks(row.getString(5), row.getString(6), row.getString(7)))));
        int written = 0;
        try (var statement = connection.prepareStatement(PUT)) {
            for (var found : all) {
                var row = Row.of(found);
                if (!row.equals(before.get(found.match().key()))) {
                    Database.bind(
                            statement,
                            Long.parseLong(found.match().key()),
                            row.decision(),
                            row.candidates(),
                            row.evidence(),
                            row.marks().title(),
                            row.marks().file(),
                            row.marks().tracklist());
                    statement.executeUpdate();
                    written++;
                }
            }
        }
        return written;
    }
}
