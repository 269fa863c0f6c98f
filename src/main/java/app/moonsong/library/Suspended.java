package app.moonsong.library;

import app.moonsong.film.TrackId;

/**
 * A confirmation whose track its tracklist no longer has. It is kept, holds nothing meanwhile, and stands again when the
 * track comes back.
 *
 * @param track where the track stood when it was confirmed
 * @param title of the track then
 */
public record Suspended(TrackId track, String title) {}
