package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the folders that can be settled at once. */
final class Agreements {
    private static final int FEWEST = 2;

    private final List<Film> films;
    private final Recordings recordings;

    private Agreements(List<Film> films) {
        this.films = films;
        this.recordings = new Recordings(films);
    }

    /** Looks through files that are there and hold, or may hold, a track; in the order of folders. */
    static List<Agreement> of(List<HeldFile> held, List<Film> films) {
        var agreements = new Agreements(films);
        var folders = held.stream()
                .collect(Collectors.groupingBy(h -> folder(h.file().path()), TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .flatMap(e -> agreements.of(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private static Path folder(Path file) {
        var parent = file.getParent();
        return parent == null ? file : parent;
    }

    private Optional<Agreement> of(Path folder, List<HeldFile> files) {
        var doubtful = files.stream()
                .filter(h -> h.match().decision() == Decision.REVIEW)
                .toList();
        if (doubtful.size() < FEWEST || claimTheSame(doubtful, files)) {
            return Optional.empty();
        }
        return films.stream()
                .flatMap(f -> f.releases().stream()
                        .filter(r -> hasAll(r, doubtful))
                        .map(r -> new Agreement(folder, f, r, doubtful)))
                .min(Comparator.comparingLong(a -> -standOn(a.release(), doubtful)));
    }

    /** How many files have their nearest track on this very release; the recordings may stand on others too. */
    private static long standOn(Release release, List<HeldFile> files) {
        var tracks = release.tracks().stream().map(Track::id).collect(Collectors.toSet());
        return files.stream()
                .filter(h -> h.match()
                        .best()
                        .map(Candidate::track)
                        .filter(tracks::contains)
                        .isPresent())
                .count();
    }

    /** Whether a doubtful file may be a recording that another file of the folder is, or may be. */
    private boolean claimTheSame(List<HeldFile> doubtful, List<HeldFile> all) {
        var seen = new HashSet<String>();
        all.stream().filter(h -> h.match().decision().holds()).forEach(h -> recording(h)
                .ifPresent(seen::add));
        return doubtful.stream().anyMatch(h -> recording(h).filter(seen::add).isEmpty());
    }

    private Optional<String> recording(HeldFile held) {
        return held.match().best().map(Candidate::track).flatMap(recordings::of);
    }

    private boolean hasAll(Release release, List<HeldFile> files) {
        var has = release.tracks().stream().map(Recordings::name).collect(Collectors.toSet());
        return files.stream().allMatch(h -> recording(h).filter(has::contains).isPresent());
    }
}
