package app.moonsong.library;

import app.moonsong.film.Track;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A track and the files there are of its recording.
 *
 * @param number its place in what it is shown in: {@code 5}, or {@code 2-5} where there are several discs
 * @param best the file to play, if there is any: {@link Advantage} tells by what it is chosen
 * @param duplicates the recording's other files, best first
 */
public record TrackRow(String number, Track track, State state, Optional<HeldFile> best, List<Duplicate> duplicates) {
    /** Whether the track can be heard. */
    public enum State {
        PRESENT,
        MISSING,
        DOUBTFUL
    }

    public TrackRow {
        duplicates = List.copyOf(duplicates);
    }

    /** Every file of the recording, the best first. */
    public List<HeldFile> files() {
        return Stream.concat(best.stream(), duplicates.stream().map(Duplicate::file))
                .toList();
    }

    /** How long it is: as its best file is, else as the tracklist says, if either is known. */
    public Optional<Duration> length() {
        return best.flatMap(Advantage::sound)
                .map(s -> s.length())
                .filter(l -> !l.isZero())
                .or(track::length);
    }
}
