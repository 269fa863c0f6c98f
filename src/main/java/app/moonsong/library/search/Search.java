package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.Folder;
import app.moonsong.library.Library;
import app.moonsong.library.LibraryException;
import app.moonsong.library.Progress;
import app.moonsong.search.Completion;
import app.moonsong.search.Field;
import app.moonsong.search.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds films, tracks and files. What changed since the last time is made searchable first; after a scan of many files that
 * takes its time, and {@link #refresh} says how far it is. Every method throws {@link LibraryException} when the disk or the
 * database fails.
 */
public final class Search {
    /** So many changes are taken in by the way, while somebody waits for an answer. */
    private static final int BY_THE_WAY = 500;
    /** More than any library has. */
    private static final int EVERYTHING = 100_000_000;
    /** In so many things values are looked for. */
    private static final int SAMPLE = 60;

    /** The number of each thing that changed, and whether films are other ones by it. */
    private static final String CHANGED = "SELECT id, kind IN (" + Spot.Kind.FILM.code() + ", "
            + Spot.Kind.TRACK.code() + ") OR kind = " + Spot.Kind.FILE.code()
            + " AND (EXISTS (SELECT 1 FROM match WHERE file_id = search_stale.id AND decision <> 'NONE')"
            + " OR EXISTS (SELECT 1 FROM said WHERE file_id = search_stale.id)) FROM search_stale";

    private final Library library;
    private final Database database;
    private final Lists lists;
    private volatile Optional<Kept> kept = Optional.empty();

    /** The films as they were after so many changes. */
    private record Kept(long change, FilmRows rows) {}

    public Search(Library library) {
        this.library = library;
        this.database = library.database();
        this.lists = new Lists(library);
    }

    /** Makes searchable what has changed. */
    public void refresh(Progress progress) {
        if (database.work(c -> Indexing.howMuch(c, 1)) > 0) {
            var rows = kept.filter(this::standsAsItWas).map(Kept::rows).orElseGet(this::films);
            new Indexing(database, rows, lists, progress).run();
            kept = Optional.of(new Kept(change(), rows));
        }
    }

    /** Whether nothing of films, and no file that fills a row of theirs, is among what has changed since. */
    private boolean standsAsItWas(Kept before) {
        if (before.change() != change() || database.work(c -> Indexing.howMuch(c, BY_THE_WAY + 1)) > BY_THE_WAY) {
            return false;
        }
        return database.read(CHANGED, r -> before.rows().filledBy(r.getLong(1)).isEmpty() && !r.getBoolean(2)).stream()
                .allMatch(other -> other);
    }

    /** Finds at most so many tracks, and so many files; what changed much is found after {@link #refresh} only. */
    public Found find(Query query, int limit) {
        takeInByTheWay();
        var rows = rows();
        return database.work(c -> found(c, rows, query, limit));
    }

    private void takeInByTheWay() {
        if (database.work(c -> Indexing.howMuch(c, BY_THE_WAY + 1)) <= BY_THE_WAY) {
            refresh(Progress.NONE);
        }
    }

    /** Finds every track and file that is exactly what was asked for, in one order, without reading the files' tags. */
    public List<Brief> everything(Query query) {
        if (query.isEmpty()) {
            return List.of();
        }
        takeInByTheWay();
        var rows = rows();
        var reachable = library.folders().stream()
                .filter(Folder::isReachable)
                .map(Folder::id)
                .collect(Collectors.toSet());
        return database.work(c -> new Briefs(c, rows, reachable)
                .of(new Finding(c, new Hits(c, rows, lists), rows, query, EVERYTHING).everything()));
    }

    /** Reads the files of what {@link #everything} found, in the order given. */
    public List<SearchHit> read(List<Brief> briefs) {
        return database.work(c -> Briefs.read(c, briefs));
    }

    /** Returns what is known of the hearing, stars and labels of things found, in their order. */
    public List<Heard> heard(List<SearchHit> hits) {
        var rows = rows();
        return database.work(c -> {
            var known = new Hearings(c);
            return hits.stream().map(h -> known.of(h, rows)).toList();
        });
    }

    /** Finds by a text; ages in it count from now. */
    public Found find(String text, int limit) {
        return find(Query.parse(text, ZonedDateTime.now(ZoneId.systemDefault())), limit);
    }

    /** Returns what may complete what the listener writes: what the language knows, then values that things have. */
    public List<String> completions(Completion under, boolean korean) {
        var known = under.known(korean);
        var field = under.field()
                .filter(Field::isText)
                .filter(_ -> known.isEmpty() && !under.begun().isBlank());
        return field.map(f -> KnownValues.in(find(f.word() + ":(" + under.begun() + ")", SAMPLE), f, under.begun()))
                .orElse(known);
    }

    private Found found(Connection connection, FilmRows rows, Query query, int limit) throws SQLException {
        if (query.isEmpty()) {
            return new Found(query, Found.How.EXACT, Found.Sections.NONE);
        }
        return new Finding(connection, new Hits(connection, rows, lists), rows, query, limit).found();
    }

    private FilmRows rows() {
        long change = change();
        var before = kept.filter(k -> k.change() == change);
        if (before.isPresent()) {
            return before.get().rows();
        }
        var rows = films();
        kept = Optional.of(new Kept(change, rows));
        return rows;
    }

    private long change() {
        return database.read("SELECT change FROM search_state", r -> r.getLong(1))
                .getFirst();
    }

    private FilmRows films() {
        var films = library.films();
        return database.work(c -> FilmRows.of(c, films));
    }
}
