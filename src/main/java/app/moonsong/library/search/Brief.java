package app.moonsong.library.search;

import app.moonsong.film.Track;
import app.moonsong.library.Recordings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A track or file that was found, told by as much as orders and limits go by.
 *
 * @param track the track that it is, if it is one
 * @param file the id of the file that it is heard by; of what cannot be heard, of the file that was there, if any
 * @param present whether it can be heard now
 * @param release what it came out on: of a track its release, of a file its album, else its folder
 * @param length zero when not known
 * @param bytes how large the file is; zero without one
 */
public record Brief(
        Optional<Track> track, OptionalLong file, boolean present, String release, Duration length, long bytes) {
    /** What tells it from all others, now and later. */
    public String name() {
        return track.map(Recordings::name).orElseGet(() -> "file:" + file.orElse(0));
    }
}
