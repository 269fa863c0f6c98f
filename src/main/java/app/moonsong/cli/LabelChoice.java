package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import app.moonsong.library.labels.Subject;
import app.moonsong.library.labels.Subjects;
import app.moonsong.library.search.SearchHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tracks and files that words and stars are said of: named one by one, by a folder, a film, or a query. */
final class LabelChoice {
    private static final int MOST = 1_000_000;

    /**
     * One of them.
     *
     * @param name a track's place or a file's path
     * @param files that are there and are it
     */
    record Thing(String name, List<Subject> subjects, List<IndexedFile> files) {}

    private final Session session;
    private final Subjects subjects;
    private final Map<TrackId, TrackRow> rows = new LinkedHashMap<>();

    LabelChoice(Session session) {
        this.session = session;
        this.subjects = new Subjects(session.library());
        for (var film : session.library().films()) {
            rows(film).forEach(row -> rows.putIfAbsent(row.track().id(), row));
        }
    }

    private static Stream<TrackRow> rows(FilmView film) {
        return film.releases().stream().map(ReleaseView::rows).flatMap(List::stream);
    }

    /** Every one of them once, in order; none when one of the words means nothing, which was said then. */
    List<Thing> of(List<String> what) {
        var things = new LinkedHashMap<List<Subject>, Thing>();
        for (var one : what) {
            var found = of(one);
            if (found.isEmpty()) {
                session.say("label.nothing-such", one);
                return List.of();
            }
            found.forEach(t -> things.putIfAbsent(t.subjects(), t));
        }
        return List.copyOf(things.values());
    }

    private List<Thing> of(String one) {
        var row = TrackId.parse(one).map(rows::get);
        if (row.isPresent()) {
            return List.of(thing(row.get()));
        }
        var under = session.library().filesUnder(FileName.of(one)).stream()
                .filter(f -> f.audio().isPresent())
                .map(this::thing)
                .toList();
        return under.isEmpty() ? found(one) : under;
    }

    private List<Thing> found(String query) {
        var film = session.library().film(query);
        if (film.isPresent()) {
            return rows(film.get()).map(this::thing).toList();
        }
        var things = new ArrayList<Thing>();
        for (var hit : session.search().find(query, MOST).hits()) {
            thing(hit).ifPresent(things::add);
        }
        return things;
    }

    private Optional<Thing> thing(SearchHit hit) {
        return hit.track().map(t -> rows.get(t.id())).map(this::thing).or(() -> hit.file()
                .filter(f -> f.audio().isPresent())
                .map(this::thing));
    }

    private Thing thing(TrackRow row) {
        var files = row.files().stream()
                .filter(h -> h.match().decision().holds())
                .map(HeldFile::file)
                .filter(LabelChoice::isThere)
                .toList();
        return new Thing(row.track().id().toString(), subjects.of(row.track().id()), files);
    }

    private Thing thing(IndexedFile file) {
        return new Thing(file.path().toString(), subjects.of(file), isThere(file) ? List.of(file) : List.of());
    }

    private static boolean isThere(IndexedFile file) {
        return file.state() == IndexedFile.State.PRESENT;
    }
}
