package app.moonsong.library.search;

import app.moonsong.film.Track;
import app.moonsong.library.IndexedFile;
import java.util.Optional;

/** A thing found: a file, a track, or a file that is held to be the track. At least one of the two is there. */
public record SearchHit(Optional<IndexedFile> file, Optional<Track> track) {}
