package app.moonsong.library;

import app.moonsong.identify.Match;
import java.util.Optional;

/**
 * A file together with what it is held to be.
 *
 * @param said the listener's last word on it that stands
 * @param suspended what the listener confirmed it to be, when the tracklist no longer has that track
 */
public record HeldFile(IndexedFile file, Match match, Optional<Verdict> said, Optional<Suspended> suspended) {}
