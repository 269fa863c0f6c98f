package app.moonsong.search;

import java.util.List;
import java.util.Optional;

/** What must be true of a thing to be found. */
public sealed interface Node {
    /** All of some; of none, everything is found. */
    record All(List<Node> parts) implements Node {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of some. */
    record Any(List<Node> parts) implements Node {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Node part) implements Node {}

    /** Words stand in a field, or, without one, anywhere. */
    record Text(Optional<Field> field, Phrase phrase) implements Node {}

    /** A number or time lies in a range; what has none does not. {@code text} is the value as written. */
    record Amount(Field field, Range range, String text) implements Node {}

    record Is(State state) implements Node {}
}
