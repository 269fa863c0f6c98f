package app.moonsong.library;

import app.moonsong.film.Track;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A song and its versions: recordings that are not each other's duplicates.
 *
 * @param title what the versions' titles begin with in common
 */
public record SongView(String song, String title, List<VersionView> versions) {
    /** Returns the songs of which some releases have several recordings, in the order in which they come. */
    static List<SongView> of(List<ReleaseView> releases) {
        var songs = releases.stream()
                .flatMap(r -> r.rows().stream())
                .collect(Collectors.groupingBy(r -> r.track().song(), LinkedHashMap::new, Collectors.toList()));
        return songs.entrySet().stream()
                .map(s -> song(s.getKey(), s.getValue(), releases))
                .filter(s -> s.versions().size() > 1)
                .toList();
    }

    /** Whether one of the versions stands on a release. */
    public boolean isOn(ReleaseView release) {
        return release.rows().stream().anyMatch(r -> r.track().song().equals(song));
    }

    private static SongView song(String song, List<TrackRow> rows, List<ReleaseView> releases) {
        var naming = naming(rows, releases);
        var versions = rows.stream()
                .collect(Collectors.groupingBy(r -> r.track().recording(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> VersionView.of(same, naming))
                .toList();
        var titles = versions.stream().map(v -> v.row().track().title()).toList();
        return new SongView(song, common(titles), versions);
    }

    /** The release with most versions names them: there their names tell them apart. */
    private static String naming(List<TrackRow> rows, List<ReleaseView> releases) {
        return releases.stream()
                .map(r -> r.release().id())
                .max(Comparator.comparingLong(id -> rows.stream()
                        .map(TrackRow::track)
                        .filter(t -> t.id().release().equals(id))
                        .map(Track::recording)
                        .distinct()
                        .count()))
                .orElseThrow();
    }

    private static String common(List<String> titles) {
        var first = titles.getFirst().split(" ");
        int words = first.length;
        for (var title : titles) {
            var other = title.split(" ");
            int mismatch = Arrays.mismatch(first, other);
            words = Math.min(words, mismatch < 0 ? first.length : mismatch);
        }
        return words == 0 ? titles.getFirst() : String.join(" ", Arrays.copyOf(first, words));
    }
}
