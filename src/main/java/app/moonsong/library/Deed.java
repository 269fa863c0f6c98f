package app.moonsong.library;

import app.moonsong.film.TrackId;
import java.util.List;
import java.util.Optional;

/** What the listener said at once: of one file, or of a folder's. */
public record Deed(List<Word> words) {
    public Deed {
        words = List.copyOf(words);
    }

    /**
     * What was said of one file.
     *
     * @param track empty for {@link Verdict#NONE}
     * @param title of the track, as it was called then
     */
    public record Word(IndexedFile file, Verdict verdict, Optional<TrackId> track, String title) {}
}
