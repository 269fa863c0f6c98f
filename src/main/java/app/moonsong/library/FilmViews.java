package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Lays files beside the tracks they are held to be. A file stands in every release that has its recording. */
final class FilmViews {
    private final BestFile best;
    private final Map<String, List<HeldFile>> byRecording = new HashMap<>();
    /** Files whose confirmation waits for its track, by film. */
    private final Map<String, List<HeldFile>> suspended;

    private FilmViews(Recordings recordings, Collection<HeldFile> held, BestFile best) {
        this.best = best;
        this.suspended = held.stream()
                .filter(h -> h.suspended().isPresent() && h.file().state() == IndexedFile.State.PRESENT)
                .sorted(Comparator.comparing(h -> h.file().path()))
                .collect(Collectors.groupingBy(
                        h -> h.suspended().orElseThrow().track().film()));
        for (var file : held) {
            var match = file.match();
            boolean shown =
                    switch (match.decision()) {
                        case ACCEPTED, CONFIRMED, REVIEW -> true;
                        case NONE, REJECTED -> false;
                    };
            if (shown) {
                match.best().flatMap(b -> recordings.of(b.track())).ifPresent(r -> byRecording
                        .computeIfAbsent(r, k -> new ArrayList<>())
                        .add(file));
            }
        }
        byRecording.values().forEach(files -> files.sort(best.bestFirst()));
    }

    /**
     * Lays files beside tracks.
     *
     * @param orders the recordings of films the listener has arranged, by film
     */
    static List<FilmView> of(List<Film> films, List<HeldFile> held, BestFile best, Map<String, List<String>> orders) {
        var views = new FilmViews(new Recordings(films), held, best);
        return films.stream()
                .map(f -> views.view(f, orders.getOrDefault(f.id(), List.of())))
                .toList();
    }

    /** Returns the groups of files that are one recording, each best first as far as their headers tell. */
    static Collection<List<HeldFile>> groups(Recordings recordings, Collection<HeldFile> held) {
        return new FilmViews(recordings, held, new BestFile(Map.of())).byRecording.values();
    }

    private FilmView view(Film film, List<String> saved) {
        return new FilmView(
                film,
                film.releases().stream().map(this::view).toList(),
                own(film, saved),
                suspended.getOrDefault(film.id(), List.of()));
    }

    private ReleaseView view(Release release) {
        boolean discs = release.tracks().stream().anyMatch(t -> t.id().disc() > 1);
        return new ReleaseView(
                release,
                release.tracks().stream()
                        .map(t -> row(t, discs ? t.id().disc() + "-" + t.id().position() : "" + t.id().position()))
                        .toList());
    }

    private ReleaseView own(Film film, List<String> saved) {
        var tracks = OwnOrder.tracks(film);
        var rows = new ArrayList<TrackRow>();
        for (var recording : OwnOrder.of(film, saved).recordings()) {
            rows.add(row(Objects.requireNonNull(tracks.get(recording)), Integer.toString(rows.size() + 1)));
        }
        var release = new Release(
                FilmView.OWN,
                "",
                "",
                OptionalInt.empty(),
                rows.stream().map(TrackRow::track).toList());
        return new ReleaseView(release, rows);
    }

    private TrackRow row(Track track, String number) {
        var files = byRecording.getOrDefault(Recordings.name(track), List.of());
        return new TrackRow(
                number,
                track,
                state(files),
                files.stream().findFirst(),
                files.isEmpty() ? List.of() : best.duplicates(files));
    }

    private static TrackRow.State state(List<HeldFile> files) {
        var there = files.stream()
                .filter(h -> h.file().state() == IndexedFile.State.PRESENT)
                .toList();
        if (there.isEmpty()) {
            return TrackRow.State.MISSING;
        }
        return there.stream().anyMatch(h -> h.match().decision().holds())
                ? TrackRow.State.PRESENT
                : TrackRow.State.DOUBTFUL;
    }
}
