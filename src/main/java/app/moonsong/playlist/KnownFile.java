package app.moonsong.playlist;

import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedTrack;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that entries may lead to, and what is known of it.
 *
 * @param present whether it is there and can be read
 * @param contentId over its audio; empty when not known
 * @param track what it is held to be
 * @param sure whether {@code track} is accepted or confirmed, and not still to be checked
 */
public record KnownFile(
        Path path,
        boolean present,
        String contentId,
        Optional<WantedTrack> track,
        boolean sure,
        Description description) {
    /** Whether it can be heard as another recording than a track's. */
    boolean isOtherThan(WantedTrack wanted) {
        return sure && track.filter(t -> !t.isSame(wanted)).isPresent();
    }
}
