package app.moonsong.draft;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tracks of a film's other releases, by the letters of their titles. */
public final class KnownTracks {
    /** No release of the film is known. */
    public static final KnownTracks NONE = new KnownTracks(List.of());

    /** A length beyond this apart is another recording, seconds. */
    private static final int SAME_LENGTH_SECONDS = 5;

    private static final Pattern NUMBER_OR_BRACKET =
            Pattern.compile("\\s*(?:#\\s*\\d+|[(\\[][^)\\]]*[)\\]]|(?i:pt\\.?|part|no\\.?)\\s*[\\dIVX]+)\\s*$");

    private final Map<String, List<Track>> byTitle = new HashMap<>();
    private final Map<String, List<Track>> byStem = new HashMap<>();

    private KnownTracks(List<Track> tracks) {
        for (var track : tracks) {
            add(track, track.title());
            track.alternatives().forEach(a -> add(track, a.title()));
        }
    }

    /** The tracks of a film, but for those of the release that is about to be made. */
    public static KnownTracks of(Film film, String releaseId) {
        return new KnownTracks(film.releases().stream()
                .filter(r -> !r.id().equals(releaseId))
                .flatMap(r -> r.tracks().stream())
                .toList());
    }

    private void add(Track track, String title) {
        put(byTitle, title, track);
        var stem = NUMBER_OR_BRACKET.matcher(title).replaceFirst("");
        if (!stem.equals(title)) {
            put(byStem, stem, track);
        }
    }

    private static void put(Map<String, List<Track>> map, String title, Track track) {
        var letters = Letters.fold(title);
        if (!letters.isEmpty()) {
            map.computeIfAbsent(letters, l -> new ArrayList<>()).add(track);
        }
    }

    /** How many letters the known titles have. */
    Set<Integer> lengths() {
        return byTitle.keySet().stream().map(String::length).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(String title) {
        return hasLetters(Letters.fold(title));
    }

    /** Whether folded letters are a known title. */
    boolean hasLetters(String letters) {
        return byTitle.containsKey(letters);
    }

    /** Whether folded letters are a known title without its number or what stands in brackets behind it. */
    boolean hasStem(String letters) {
        return byStem.containsKey(letters);
    }

    /** Returns the track whose title this is, if the tracks of that title are all one recording. */
    Optional<Track> only(String title, Optional<Duration> length) {
        var found = byTitle.getOrDefault(Letters.fold(title), List.of());
        boolean one = found.stream().map(Track::recording).distinct().count() == 1;
        boolean near = found.stream()
                .flatMap(t -> t.length().stream())
                .allMatch(l -> length.isEmpty() || near(length.get(), l));
        return one && near ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean near(Duration a, Duration b) {
        return a.minus(b).abs().toSeconds() <= SAME_LENGTH_SECONDS;
    }
}
