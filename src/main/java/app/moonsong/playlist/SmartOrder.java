package app.moonsong.playlist;

import app.moonsong.search.Sort;
import java.util.Optional;
import java.util.regex.Pattern;

/** The order of a smart playlist. */
public sealed interface SmartOrder {
    /** What fits best first, or in the order that the query itself asks for. */
    record AsFound() implements SmartOrder {}

    /** By a key of the language of search. */
    record Sorted(Sort sort) implements SmartOrder {}

    /** By lot, and by the same lot until another {@code seed} is drawn. */
    record Mixed(long seed) implements SmartOrder {}

    /** Returns a form that {@link #read} understands: empty, {@code year}, {@code -year} or {@code mix:7}. */
    default String written() {
        return switch (this) {
            case AsFound() -> "";
            case Sorted(var sort) -> (sort.descending() ? "-" : "") + sort.key().word();
            case Mixed(var seed) -> "mix:" + seed;
        };
    }

    /** Reads the written form; empty when it is none. */
    static Optional<SmartOrder> read(String written) {
        var mixed = Written.MIXED.matcher(written);
        if (written.isEmpty()) {
            return Optional.of(new AsFound());
        }
        return mixed.matches()
                ? Optional.of(new Mixed(Long.parseLong(mixed.group(1))))
                : Sort.of(written).map(Sorted::new);
    }

    /** How orders are written. */
    final class Written {
        private static final Pattern MIXED = Pattern.compile("mix:(-?\\d{1,18})");

        private Written() {}
    }
}
