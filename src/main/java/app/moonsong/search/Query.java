package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What the listener looks for: all of its phrases. Any text is a query.
 *
 * @param phrases in the order written; empty when the text says nothing to look for
 */
public record Query(List<Phrase> phrases) {
    public Query {
        phrases = List.copyOf(phrases);
    }

    /**
     * Words that follow each other.
     *
     * @param words folded as {@link Words} folds them, never empty
     * @param open whether the last word may go on
     */
    public record Phrase(List<String> words, boolean open) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Reads a query; what the writer put together ({@code AC/DC}) stands together. */
    public static Query parse(String text) {
        var phrases = new ArrayList<Phrase>();
        for (var chunk : text.split("\\s+")) {
            var words = Words.tokens(chunk);
            if (words.stream().anyMatch(Words::isDense)) {
                words.forEach(w -> phrases.add(phrase(List.of(w))));
            } else if (!words.isEmpty()) {
                phrases.add(phrase(words));
            }
        }
        return new Query(phrases);
    }

    /** A number is whole as soon as it could be a track's: #3 must not find #31. A year may be under way. */
    private static Phrase phrase(List<String> words) {
        var last = words.getLast();
        boolean number = Character.isDigit(last.codePointAt(last.length() - 1));
        return new Phrase(words, !number || (last.length() > 2 && !last.startsWith("#")));
    }
}
