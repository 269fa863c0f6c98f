package app.moonsong.library.search;

import app.moonsong.search.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Answers one query. */
final class Finding {
    private static final int MOST_FILMS = 20;

    private final Query query;
    private final int limit;
    private final Asked asked;
    private final Finder finder;
    private final Tiers tiers;
    private final Hits hits;
    private final Nearest nearest;

    Finding(Connection connection, FilmRows rows, Query query, int limit) throws SQLException {
        this.query = query;
        this.limit = limit;
        var fts = new Fts(connection, query);
        asked = new Asked(query, fts, new Conditions(connection, fts, rows));
        finder = new Finder(connection, asked);
        tiers = new Tiers(connection, fts, asked.words());
        hits = new Hits(connection, rows);
        nearest = new Nearest(connection, fts, hits);
    }

    /** Finds spots of things of some kinds. */
    private interface Way {
        List<Long> spots(Spot.Kind first, Spot.Kind last, int most) throws SQLException;
    }

    Found found() throws SQLException {
        var exact = exact();
        var words = asked.words();
        if (!exact.isEmpty() || words.isEmpty()) {
            return exact;
        }
        var misspelt =
                found(Found.How.NEARLY, (first, last, most) -> nearest.misspelt(finder, words, first, last, most));
        if (!misspelt.isEmpty()) {
            return misspelt;
        }
        var some =
                found(Found.How.SOME_WORDS, (first, last, most) -> nearest.without(finder, words, first, last, most));
        return some.isEmpty() ? exact : some;
    }

    /** Finds the spots of all tracks and files that are exactly what was asked for, in one order. */
    List<Long> everything() throws SQLException {
        if (query.sort().isPresent()) {
            return finder.sorted(tiers.widest(), query.sort().get(), Spot.Kind.TRACK, Spot.Kind.FILE, limit);
        }
        var found = finder.ranked(tiers.of(query), Spot.Kind.TRACK, Spot.Kind.FILE, limit);
        var parts = found.isEmpty() ? tiers.parts() : Optional.<String>empty();
        return parts.isEmpty() ? found : finder.ranked(List.of(parts), Spot.Kind.TRACK, Spot.Kind.FILE, limit);
    }

    private Found exact() throws SQLException {
        if (query.sort().isPresent()) {
            var sort = query.sort().get();
            var widest = tiers.widest();
            return found(Found.How.EXACT, (first, last, most) -> finder.sorted(widest, sort, first, last, most));
        }
        List<Optional<String>> ways = tiers.of(query);
        var found = found(Found.How.EXACT, (first, last, most) -> finder.ranked(ways, first, last, most));
        var parts = found.isEmpty() ? tiers.parts() : Optional.<String>empty();
        return parts.isEmpty()
                ? found
                : found(Found.How.EXACT, (first, last, most) -> finder.ranked(List.of(parts), first, last, most));
    }

    private Found found(Found.How how, Way way) throws SQLException {
        var films = hits.films(way.spots(Spot.Kind.FILM, Spot.Kind.FILM, Math.min(limit, MOST_FILMS)));
        var tracks = hits.tracks(way.spots(Spot.Kind.TRACK, Spot.Kind.TRACK, limit));
        var shown = new HashSet<Long>();
        tracks.forEach(h -> h.file().ifPresent(f -> shown.add(f.id())));
        // A file that is shown with its track is not shown again.
        var files = hits.files(way.spots(Spot.Kind.FILE, Spot.Kind.FILE, limit + shown.size())).stream()
                .filter(h -> h.file().stream().noneMatch(f -> shown.contains(f.id())))
                .limit(limit)
                .toList();
        return new Found(query, how, films, tracks, files);
    }
}
