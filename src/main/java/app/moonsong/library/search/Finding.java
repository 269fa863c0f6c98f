package app.moonsong.library.search;

import app.moonsong.library.labels.Label;
import app.moonsong.search.Marks;
import app.moonsong.search.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Answers one query. */
final class Finding {
    private static final int MOST_OF_FEW = 20;

    private final FilmRows rows;
    private final Query query;
    private final int limit;
    private final Asked asked;
    private final Finder finder;
    private final Tiers tiers;
    private final Hits hits;
    private final Nearest nearest;

    Finding(Connection connection, Hits hits, FilmRows rows, Query query, int limit) throws SQLException {
        this.hits = hits;
        this.rows = rows;
        this.query = query;
        this.limit = limit;
        var vocabulary = new Vocabulary(connection);
        var fts = new Fts(connection, vocabulary, query);
        asked = new Asked(query, fts, new Conditions(connection, fts, rows));
        finder = new Finder(connection, asked);
        tiers = new Tiers(vocabulary, fts, asked.words());
        nearest = new Nearest(vocabulary, fts, hits, finder, query);
    }

    /** Finds spots of things of some kinds. */
    private interface Way {
        List<Long> spots(Spot.Kind first, Spot.Kind last, int most) throws SQLException;
    }

    /** What comes near in one way. */
    private record Near(Found.How how, Way way) {}

    Found found() throws SQLException {
        var exact = exact();
        if (!exact.isEmpty() || asked.words().isEmpty()) {
            return exact;
        }
        var ways = List.of(
                new Near(Found.How.NEARLY, nearest::mistyped),
                new Near(Found.How.NEARLY, nearest::misspelt),
                new Near(Found.How.SOME_WORDS, nearest::without));
        for (var near : ways) {
            var found = found(near.how(), near.way());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return exact;
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
        if (!tiers.mayFind()) {
            return found(Found.How.EXACT, (_, _, _) -> List.of());
        }
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
        var curated = how == Found.How.EXACT ? curated() : List.<PlaylistHit>of();
        // Most of what is written finds files alone: then one question tells so, instead of one for each kind.
        if (way.spots(Spot.Kind.FILM, Spot.Kind.TRACK, 1).isEmpty()) {
            var files = files(way, List.of());
            return new Found(query, how, new Found.Sections(List.of(), curated, List.of(), List.of(), files));
        }
        int few = Math.min(limit, MOST_OF_FEW);
        var films = hits.films(way.spots(Spot.Kind.FILM, Spot.Kind.FILM, few));
        var playlists = new ArrayList<PlaylistHit>();
        var labels = List.<Label>of();
        // Who asks for numbers and states asks for music.
        if (asked.condition().isEmpty()) {
            playlists.addAll(hits.playlists(way.spots(Spot.Kind.PLAYLIST, Spot.Kind.PLAYLIST, few)));
            labels = hits.labels(way.spots(Spot.Kind.LABEL, Spot.Kind.LABEL, few));
        }
        playlists.addAll(curated);
        var tracks = hits.tracks(way.spots(Spot.Kind.TRACK, Spot.Kind.TRACK, limit));
        return new Found(query, how, new Found.Sections(films, playlists, labels, tracks, files(way, tracks)));
    }

    /** Other files: one that is shown with its track is not shown again. */
    private List<SearchHit> files(Way way, List<SearchHit> tracks) throws SQLException {
        var shown = new HashSet<Long>();
        tracks.forEach(h -> h.file().ifPresent(f -> shown.add(f.id())));
        return hits.files(way.spots(Spot.Kind.FILE, Spot.Kind.FILE, limit + shown.size())).stream()
                .filter(h -> h.file().stream().noneMatch(f -> shown.contains(f.id())))
                .limit(limit)
                .toList();
    }

    /** Those that come with films are few, and not in the index: they are looked through. */
    private List<PlaylistHit> curated() {
        var words = query.words();
        return words.isEmpty() || !query.conditions().isEmpty()
                ? List.of()
                : rows.curated().stream()
                        .filter(p -> Marks.stand(
                                words, List.of(p.name().english(), p.name().korean())))
                        .<PlaylistHit>map(PlaylistHit.Curated::new)
                        .toList();
    }
}
