package app.moonsong.library.labels;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.library.IndexedFile;
import java.util.List;

/**
 * What is said of something.
 *
 * @param labels by name
 * @param halfStars 1 to 10; 0 when it is not rated
 */
public record Marked(List<String> labels, int halfStars) {
    private static final int MOST = 10;

    /** Nothing is said. */
    public static final Marked NONE = new Marked(List.of(), 0);

    public Marked {
        labels = List.copyOf(labels);
    }

    /** What a file says of itself: it stands where the listener has said nothing. */
    public static Marked by(IndexedFile file) {
        return file.audio().map(Marked::by).orElse(NONE);
    }

    /** The same of a file that need not be of the library. */
    public static Marked by(AudioFile file) {
        var tags = file.tags();
        return new Marked(
                tags.values().getOrDefault(TagField.KEYWORDS, List.of()),
                Math.min(tags.number(TagField.RATING).orElse(0), MOST));
    }

    /** What this says where another says nothing: its stars where the other has none, and the words the other has not. */
    Marked beyond(Marked other) {
        return new Marked(
                labels.stream().filter(w -> !other.labels().contains(w)).toList(),
                other.halfStars() == 0 ? halfStars : 0);
    }
}
