package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Recordings;
import app.moonsong.library.labels.Marked;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the listener's hearing, labels and stars: the one place that knows where they are kept. */
final class Hearings {
    private static final String SOUND = "sound:";
    /** Ratings are asked for in hundredths, and kept in half stars. */
    private static final int HALF_STAR = 10;

    private final Map<String, Plays> plays = new HashMap<>();
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    private record Plays(int times, long lastMs) {}

    Hearings(Connection connection) throws SQLException {
        Database.query(
                connection,
                "SELECT content_id, count(*), max(at_ms) FROM played WHERE content_id <> '' GROUP BY content_id",
                row -> plays.put(row.getString(1), new Plays(row.getInt(2), row.getLong(3))));
        Database.query(
                connection,
                "SELECT subject, half_stars FROM rating",
                row -> ratings.put(row.getString(1), row.getInt(2) * HALF_STAR));
        Database.query(connection, "SELECT subject, label FROM labelled ORDER BY label", row -> labels.computeIfAbsent(
                        row.getString(1), _ -> new ArrayList<>())
                .add(row.getString(2)));
    }

    /** Of a file and the rows that it is held to fill. */
    Heard of(IndexedFile file, List<FilmRows.Row> held) {
        var subjects = new ArrayList<String>();
        held.forEach(row -> subjects.add(Recordings.name(row.row().track())));
        sound(file).ifPresent(id -> subjects.add(SOUND + id));
        return of(subjects, sound(file), Marked.by(file));
    }

    /** Of a row, by its recording and its best file. */
    Heard of(FilmRows.Row row) {
        var best = row.row().best().flatMap(b -> sound(b.file()));
        var file = row.row().best().map(b -> Marked.by(b.file())).orElse(Marked.NONE);
        return of(List.of(Recordings.name(row.row().track())), best, file);
    }

    /** Of a thing found, with the rows that its file is held to fill. */
    Heard of(SearchHit hit, FilmRows rows) {
        var track = hit.track().map(t -> of(List.of(Recordings.name(t)), Optional.empty(), Marked.NONE));
        return hit.file().map(f -> of(f, rows.filledBy(f.id()))).or(() -> track).orElse(Heard.NEVER);
    }

    private Heard of(List<String> subjects, Optional<String> sound, Marked file) {
        var heard = sound.map(plays::get);
        var rating = subjects.stream()
                .map(ratings::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.of(file.halfStars() * HALF_STAR).filter(r -> r > 0));
        var words = Stream.concat(
                        subjects.stream().flatMap(s -> labels.getOrDefault(s, List.of()).stream()),
                        file.labels().stream())
                .distinct()
                .toList();
        return new Heard(
                heard.map(Plays::times).orElse(0), heard.map(Plays::lastMs).orElse(null), rating.orElse(null), words);
    }

    private static Optional<String> sound(IndexedFile file) {
        return file.audio().map(a -> a.contentId().hex());
    }
}
