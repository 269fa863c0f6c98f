package app.moonsong.library;

import app.moonsong.film.TrackId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the listener said at once: of one file, or of a folder's. */
public record Deed(List<Word> words) {
    public Deed {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing was said");
        }
    }

    /** The word on the file that is first by its path. */
    public Word first() {
        return words.stream().min(Comparator.comparing(w -> w.file().path())).orElseThrow();
    }

    /**
     * What was said of one file.
     *
     * @param track empty for {@link Verdict#NONE}
     * @param title of the track, as it was called then
     */
    public record Word(IndexedFile file, Verdict verdict, Optional<TrackId> track, String title) {}
}
