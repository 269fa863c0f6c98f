package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.search.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One search: tracks that match, each with the files held to be it, then other files that match. */
final class Search {
    private final Database database;
    private final Recordings recordings;
    private final Map<TrackId, Track> tracks = new HashMap<>();
    private final List<SearchHit> hits = new ArrayList<>();
    private final Set<Long> files = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    Search(Database database, List<Film> films) {
        this.database = database;
        recordings = new Recordings(films);
        films.stream().flatMap(f -> f.releases().stream()).forEach(r -> r.tracks()
                .forEach(t -> tracks.put(t.id(), t)));
    }

    List<SearchHit> find(Query query, int limit) {
        var byTrack = database.work(c -> SearchIndex.find(c, "track_words", query, limit));
        var byFile = database.work(c -> SearchIndex.find(c, "file_words", query, limit));
        if (!byTrack.isEmpty()) {
            addTracks(byTrack);
        }
        for (var held : held("WHERE file.id IN (" + list(byFile) + ")", byFile)) {
            add(held, Optional.empty());
        }
        return hits.stream().limit(limit).toList();
    }

    private void addTracks(List<Long> rows) {
        var found = new HashMap<Long, TrackId>();
        database.read(
                "SELECT id, film_id, release_id, disc, position FROM track WHERE id IN (" + list(rows) + ")",
                row -> found.put(
                        row.getLong(1), new TrackId(row.getString(2), row.getString(3), row.getInt(4), row.getInt(5))));
        var byRecording = held("WHERE match.decision <> 'NONE' OR verdicts <> '[]'", List.of()).stream()
                .filter(h -> h.match().held().isPresent())
                .collect(Collectors.groupingBy(
                        h -> recordings.of(h.match().held().orElseThrow()).orElse("")));
        for (var row : rows) {
            var track = tracks.get(found.get(row));
            if (track != null && seen.add(Recordings.name(track))) {
                var held = byRecording.getOrDefault(Recordings.name(track), List.of());
                held.forEach(h -> add(h, Optional.of(track)));
                if (held.isEmpty()) {
                    hits.add(new SearchHit(Optional.empty(), Optional.of(track)));
                }
            }
        }
    }

    private void add(HeldFile held, Optional<Track> asked) {
        if (files.add(held.file().id())) {
            var track = asked.or(() -> held.match().held().map(tracks::get));
            hits.add(new SearchHit(Optional.of(held.file()), track));
        }
    }

    /** Reads files with their matches, in the order of {@code ids} if there are any. */
    private List<HeldFile> held(String where, List<Long> ids) {
        var read = database.read(MatchStore.HELD + where, row -> MatchStore.held(row, recordings));
        if (ids.isEmpty()) {
            return read;
        }
        var byId = read.stream().collect(Collectors.toMap(h -> h.file().id(), h -> h));
        return ids.stream().map(byId::get).toList();
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
