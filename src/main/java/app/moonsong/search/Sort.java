package app.moonsong.search;

import java.util.Arrays;
import java.util.Optional;

/** How found things are put in order; without one they are ranked. */
public record Sort(Key key, boolean descending) {
    /** What they are put in order by. */
    public enum Key {
        TITLE,
        ARTIST,
        ALBUM,
        YEAR,
        LENGTH,
        BITRATE,
        PLAYS,
        RATING,
        ADDED,
        PLAYED,
        PATH;

        /** The name in the language of queries. */
        public String word() {
            return Field.valueOf(name()).word();
        }
    }

    /** Reads {@code year}, or {@code -year} for the greatest first; empty when there is no such key. */
    public static Optional<Sort> of(String text) {
        boolean descending = text.startsWith("-");
        var word = descending ? text.substring(1) : text;
        return Field.named(word)
                .flatMap(f -> Arrays.stream(Key.values())
                        .filter(k -> k.name().equals(f.name()))
                        .findFirst())
                .map(k -> new Sort(k, descending));
    }
}
