package app.moonsong.library;

import app.moonsong.film.Track;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One recording of a song.
 *
 * @param row the track it is named after
 * @param sources every track of the film's releases that is this recording
 */
public record VersionView(TrackRow row, List<Track> sources) {
    /** Makes a version of the rows that are one recording; a track of the naming release gives the name. */
    static VersionView of(List<TrackRow> same, String namingRelease) {
        var row = same.stream()
                .filter(r -> r.track().id().release().equals(namingRelease))
                .findFirst()
                .orElse(same.getFirst());
        return new VersionView(row, same.stream().map(TrackRow::track).toList());
    }

    /** How long it is: as its best file is, else as the first tracklist that tells says. */
    public Optional<Duration> length() {
        return row.length()
                .or(() -> sources.stream().flatMap(t -> t.length().stream()).findFirst());
    }
}
