package app.moonsong.library;

import app.moonsong.film.TrackId;
import java.util.Optional;

/**
 * One word of the listener on a file.
 *
 * @param track where the track stood when it was said; empty for {@link Verdict#NONE}
 * @param title the track's title then; empty when it was not known
 * @param recording the track's recording then, within its film; empty when it was not known
 */
record Said(Verdict verdict, Optional<TrackId> track, String title, String recording) {}
