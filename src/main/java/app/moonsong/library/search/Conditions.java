package app.moonsong.library.search;

import app.moonsong.identify.Decision;
import app.moonsong.library.Database;
import app.moonsong.library.Duplicate;
import app.moonsong.library.HeldFile;
import app.moonsong.library.TrackRow;
import app.moonsong.search.Field;
import app.moonsong.search.Fold;
import app.moonsong.search.Node;
import app.moonsong.search.Range;
import app.moonsong.search.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Puts what is wanted into SQL: what the index of words cannot say. {@code r} is {@code search_row}. */
final class Conditions {
    private static final String FILE = "r.kind = " + Spot.Kind.FILE.code();
    private static final String TRACK = "r.kind = " + Spot.Kind.TRACK.code();

    /** Fewer rows than this are listed; more are met often enough when all are gone through in order. */
    private static final int RARE = 5_000;

    private final Connection connection;
    private final Fts fts;
    private final FilmRows rows;
    /** How many lists of rows were made. */
    private int narrow;

    Conditions(Connection connection, Fts fts, FilmRows rows) {
        this.connection = connection;
        this.fts = fts;
        this.rows = rows;
    }

    Sql of(Node node) throws SQLException {
        return switch (node) {
            case Node.All(var parts) -> parts.isEmpty() ? Sql.of("TRUE") : joined(parts, " AND ");
            case Node.Any(var parts) -> joined(parts, " OR ");
            case Node.Not(var part) -> not(of(part));
            case Node.Amount(var field, var range, var _) -> amount(field, range);
            case Node.Is(var state) -> state(state);
            case Node.Text text -> text(text);
        };
    }

    private Sql joined(List<Node> parts, String operator) throws SQLException {
        var conditions = new ArrayList<Sql>();
        for (var part : parts) {
            conditions.add(of(part));
        }
        return Sql.joined(conditions, operator);
    }

    private static Sql not(Sql sql) {
        return new Sql("(" + sql.text() + ") IS NOT TRUE", sql.values());
    }

    private Sql text(Node.Text text) {
        return text.field().equals(Optional.of(Field.PATH))
                ? path(text.phrase().text())
                : Sql.of(
                        Sql.SPOT + " IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)",
                        fts.of(text).orElseThrow());
    }

    /** A path as it is written, whatever other columns say of it. */
    private static Sql path(String text) {
        return Sql.of(
                "EXISTS (SELECT 1 FROM file JOIN folder ON folder.id = file.folder_id WHERE " + FILE
                        + " AND file.id = r.id AND instr(folded(folder.path || '/' || file.path), ?) > 0)",
                Fold.text(text));
    }

    static String column(Field field) {
        return switch (field) {
            case YEAR -> "year";
            case LENGTH -> "length_ms";
            case BITRATE -> "bitrate_kbps";
            case PLAYS -> "plays";
            case RATING -> "rating";
            case ADDED -> "added_ms";
            case PLAYED -> "played_ms";
            case TITLE, ARTIST, COMPOSER, FILM, RELEASE, ALBUM, GENRE, LABEL, PATH, FORMAT, IS ->
                throw new IllegalArgumentException(field + " is no number");
        };
    }

    /** A number, of each row that is looked at. */
    static Sql each(Field field, Range range) {
        return Sql.of("+r." + column(field) + " BETWEEN ? AND ?", range.from(), range.to());
    }

    /** Whether few rows have a number of a range. */
    boolean isRare(Field field, Range range) throws SQLException {
        long count = Database.query(
                        connection,
                        "SELECT count(*) FROM (SELECT 1 " + rows(field) + " LIMIT ?)",
                        r -> r.getLong(1),
                        range.from(),
                        range.to(),
                        RARE)
                .getFirst();
        return count < RARE;
    }

    private static String rows(Field field) {
        return "FROM search_row WHERE " + column(field) + " BETWEEN ? AND ?";
    }

    private Sql amount(Field field, Range range) throws SQLException {
        return isRare(field, range) ? narrow(rows(field), range) : each(field, range);
    }

    /** The rows are listed once for all that is asked by one query. */
    private Sql narrow(String those, Range range) throws SQLException {
        if (narrow == 0) {
            Database.update(
                    connection,
                    "CREATE TEMP TABLE IF NOT EXISTS search_narrow (number INTEGER, spot INTEGER,"
                            + " PRIMARY KEY (number, spot)) WITHOUT ROWID");
            Database.update(connection, "DELETE FROM temp.search_narrow");
        }
        narrow++;
        Database.update(
                connection, "INSERT INTO temp.search_narrow SELECT ?, spot " + those, narrow, range.from(), range.to());
        return Sql.of(Sql.SPOT + " IN (SELECT spot FROM temp.search_narrow WHERE number = ?)", narrow);
    }

    private Sql state(State state) {
        return switch (state) {
            case LOSSLESS -> Sql.of("r.lossless = 1");
            case UNHEARD -> Sql.of("(r.plays = 0 AND (" + FILE + " OR " + TRACK + "))");
            case UNREADABLE -> file("state = 'unreadable'");
            case MISSING -> either(file("state = 'missing'"), tracks(TrackRow.State.MISSING));
            case DOUBTFUL ->
                either(files(h -> h.match().decision() == Decision.REVIEW), tracks(TrackRow.State.DOUBTFUL));
            case DUPLICATE -> files(duplicates());
            case UNIDENTIFIED ->
                Sql.joined(
                        List.of(
                                Sql.of(FILE),
                                not(files(h -> h.match().decision().holds()))),
                        " AND ");
        };
    }

    private static Sql either(Sql a, Sql b) {
        return Sql.joined(List.of(a, b), " OR ");
    }

    private static Sql file(String condition) {
        return Sql.of("(" + FILE + " AND r.id IN (SELECT id FROM file WHERE " + condition + "))");
    }

    private Sql tracks(TrackRow.State state) {
        return list(
                TRACK,
                rows.tracks().entrySet().stream()
                        .filter(t -> t.getValue().row().state() == state)
                        .mapToLong(t -> t.getKey()));
    }

    private Sql files(Predicate<HeldFile> wanted) {
        return files(rows.held().stream().filter(wanted).mapToLong(h -> h.file().id()));
    }

    private static Sql files(LongStream ids) {
        return list(FILE, ids);
    }

    private LongStream duplicates() {
        Stream<TrackRow> several = rows.tracks().values().stream()
                .map(FilmRows.Row::row)
                .filter(r -> !r.duplicates().isEmpty());
        return several.flatMap(r ->
                        Stream.concat(r.best().stream(), r.duplicates().stream().map(Duplicate::file)))
                .mapToLong(h -> h.file().id());
    }

    private static Sql list(String kind, LongStream ids) {
        var text = ids.distinct().mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return Sql.of("(" + kind + " AND r.id IN (SELECT value FROM json_each(?)))", text);
    }
}
