package app.moonsong.library;

import app.moonsong.audio.Format;
import app.moonsong.film.Film;
import app.moonsong.film.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays files beside the tracks they are held to be. A file stands in every release that has its recording. */
final class FilmViews {
    /** The file to play comes first: sure before doubtful, there before gone, lossless before lossy, then bitrate. */
    private static final Comparator<HeldFile> BEST_FIRST = Comparator.comparing(
                    (HeldFile h) -> !h.match().decision().holds())
            .thenComparing(h -> h.file().state() != IndexedFile.State.PRESENT)
            .thenComparing(h -> !lossless(h))
            .thenComparingInt(
                    h -> -h.file().audio().map(a -> a.sound().bitrateKbps()).orElse(0))
            .thenComparing(h -> h.file().path());

    private final Map<String, List<HeldFile>> byRecording = new HashMap<>();

    private FilmViews(Recordings recordings, List<HeldFile> held) {
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
        byRecording.values().forEach(files -> files.sort(BEST_FIRST));
    }

    static List<FilmView> of(List<Film> films, List<HeldFile> held) {
        var views = new FilmViews(new Recordings(films), held);
        return films.stream().map(views::view).toList();
    }

    private FilmView view(Film film) {
        return new FilmView(
                film,
                film.releases().stream()
                        .map(r -> new ReleaseView(
                                r, r.tracks().stream().map(this::row).toList()))
                        .toList());
    }

    private TrackRow row(Track track) {
        var files = byRecording.getOrDefault(Recordings.name(track), List.of());
        return new TrackRow(track, state(files), files);
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

    private static boolean lossless(HeldFile held) {
        return held.file()
                .audio()
                .map(a -> a.sound().format())
                .map(Format::lossless)
                .orElse(false);
    }
}
