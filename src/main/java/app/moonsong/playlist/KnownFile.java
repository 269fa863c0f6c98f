package app.moonsong.playlist;

import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Resolution.Why;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that entries may lead to, and what is known of it.
 *
 * @param absent why it cannot be heard; empty when it can
 * @param contentId over its audio; empty when not known
 * @param track what it is held to be
 * @param sure whether {@code track} is accepted or confirmed, and not still to be checked
 */
public record KnownFile(
        Path path,
        Optional<Why> absent,
        String contentId,
        Optional<WantedTrack> track,
        boolean sure,
        Description description) {
    /** Whether it is there and can be read. */
    boolean isPresent() {
        return absent.isEmpty();
    }

    /** Whether it can be heard as another recording than a track's. */
    boolean isOtherThan(WantedTrack wanted) {
        return sure && track.filter(t -> !t.isSame(wanted)).isPresent();
    }
}
