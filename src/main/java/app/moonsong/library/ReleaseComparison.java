package app.moonsong.library;

import app.moonsong.film.TrackId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one release has that another has not.
 *
 * @param pairs every track of the left release in its order, then those of the right that have not come by
 */
public record ReleaseComparison(ReleaseView left, ReleaseView right, List<Pair> pairs) {
    /** How a track stands on the two releases; what tells them apart comes first. */
    public enum Standing {
        /** On the left one only. */
        LEFT,
        /** On the right one only. */
        RIGHT,
        /** The song is on both, in recordings that are versions of each other. */
        VERSION,
        /** On both, the same recording. */
        BOTH
    }

    /** A track on one release and what it is on the other; one side at least is there. */
    public record Pair(Standing standing, Optional<TrackRow> left, Optional<TrackRow> right) {}

    public ReleaseComparison {
        pairs = List.copyOf(pairs);
    }

    /** Compares two releases of one film by recordings, and where these differ by songs. */
    public static ReleaseComparison of(ReleaseView left, ReleaseView right) {
        var onLeft = new Index(left);
        var onRight = new Index(right);
        var pairs = new ArrayList<Pair>();
        Set<TrackId> seen = new HashSet<>();
        for (var row : left.rows()) {
            var other = onRight.sameRecording(row, seen);
            var version = other.isPresent() ? other : onRight.sameSong(row);
            version.ifPresent(r -> seen.add(r.track().id()));
            pairs.add(new Pair(standing(other, version, Standing.LEFT), Optional.of(row), version));
        }
        for (var row : right.rows()) {
            if (!seen.contains(row.track().id())) {
                var other = onLeft.sameRecording(row, Set.of());
                var version = other.isPresent() ? other : onLeft.sameSong(row);
                pairs.add(new Pair(standing(other, version, Standing.RIGHT), version, Optional.of(row)));
            }
        }
        return new ReleaseComparison(left, right, pairs);
    }

    private static Standing standing(Optional<TrackRow> same, Optional<TrackRow> version, Standing alone) {
        if (same.isPresent()) {
            return Standing.BOTH;
        }
        return version.isPresent() ? Standing.VERSION : alone;
    }

    /** Returns the pairs that stand so. */
    public List<Pair> pairs(Standing standing) {
        return pairs.stream().filter(p -> p.standing() == standing).toList();
    }

    /** A release's tracks by what they are. */
    private record Index(Map<String, List<TrackRow>> recordings, Map<String, List<TrackRow>> songs) {
        Index(ReleaseView release) {
            this(
                    release.rows().stream()
                            .collect(Collectors.groupingBy(r -> r.track().recording())),
                    release.rows().stream()
                            .collect(Collectors.groupingBy(r -> r.track().song())));
        }

        /** The track of the same recording; of several one that was not seen. */
        Optional<TrackRow> sameRecording(TrackRow row, Set<TrackId> seen) {
            var same = recordings.getOrDefault(row.track().recording(), List.of());
            return same.stream()
                    .filter(r -> !seen.contains(r.track().id()))
                    .findFirst()
                    .or(() -> same.stream().findFirst());
        }

        Optional<TrackRow> sameSong(TrackRow row) {
            return songs.getOrDefault(row.track().song(), List.of()).stream().findFirst();
        }
    }
}
