package app.moonsong.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a release whose titles are the same up to a number: "Loneliness #3" and "Loneliness #4". A number rules
 * them out so surely that the search does not find the one for the other; a listener wants to be told all the same.
 */
final class Siblings {
    private final Map<Stem, List<Line>> lines = new HashMap<>();

    /** What stands before the number in a title of a release, in folded words. */
    private record Stem(Issue issue, String words) {}

    Siblings(List<Line> all) {
        for (Line line : all) {
            stems(line).forEach(s -> lines.computeIfAbsent(s, _ -> new ArrayList<>(2))
                    .add(line));
        }
    }

    /** The sibling that stands nearest on the release; empty when the line has none that is another recording. */
    Optional<Line> of(Line line) {
        return stems(line).stream()
                .flatMap(s -> lines.getOrDefault(s, List.of()).stream())
                .filter(l -> !l.recording().equals(line.recording()))
                .min(Comparator.comparingInt((Line l) -> Math.abs(place(l) - place(line)))
                        .thenComparing(Line.IN_ORDER));
    }

    private static int place(Line line) {
        return line.position().orElse(0);
    }

    private static Set<Stem> stems(Line line) {
        var stems = new LinkedHashSet<Stem>();
        for (Title title : line.titles()) {
            if (title.numbered) {
                var words = new StringBuilder();
                for (int i = 0; !title.words.get(i).isNumber(); i++) {
                    words.append(title.words.get(i).text()).append(' ');
                }
                if (!words.isEmpty()) {
                    stems.add(new Stem(line.issue(), words.toString()));
                }
            }
        }
        return stems;
    }
}
