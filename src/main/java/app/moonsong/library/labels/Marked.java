package app.moonsong.library.labels;

import java.util.List;

/**
 * What is said of something.
 *
 * @param labels by name
 * @param halfStars 1 to 10; 0 when it is not rated
 */
public record Marked(List<String> labels, int halfStars) {
    /** Nothing is said. */
    public static final Marked NONE = new Marked(List.of(), 0);

    public Marked {
        labels = List.copyOf(labels);
    }
}
