package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.search.Misspelling;
import app.moonsong.search.Phrase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What comes near when nothing is exactly what was asked for: first the same words with a slip of the finger in them, put
 * in order by how few slips they need; then things that have all words but one.
 */
final class Nearest {
    /** So many candidates are looked at letter by letter. */
    private static final int CANDIDATES = 600;

    private final Connection connection;
    private final Fts fts;
    private final Hits hits;

    Nearest(Connection connection, Fts fts, Hits hits) {
        this.connection = connection;
        this.fts = fts;
        this.hits = hits;
    }

    /** A thing with how much its texts differ from the words. */
    private record Near(long spot, int slips, int rest) {}

    /** Finds what has every word, each within the slips that are forgiven. */
    List<Long> misspelt(Finder finder, List<Phrase> words, Spot.Kind first, Spot.Kind last, int limit)
            throws SQLException {
        var expressions = new ArrayList<String>();
        for (var phrase : words) {
            for (var part : phrase.parts()) {
                expressions.add(loose(part));
            }
        }
        var whole = String.join(" ", words.stream().map(Phrase::text).toList());
        var candidates = finder.ranked(List.of(Optional.of(Fts.all(expressions))), first, last, CANDIDATES);
        return hits.texts(candidates).entrySet().stream()
                .flatMap(e -> near(e.getKey(), words, whole, e.getValue()).stream())
                .sorted(Comparator.comparingInt(Near::slips)
                        .thenComparingInt(Near::rest)
                        .thenComparingLong(Near::spot))
                .map(Near::spot)
                .limit(limit)
                .toList();
    }

    private static Optional<Near> near(long spot, List<Phrase> words, String whole, Texts texts) {
        int slips = 0;
        for (var phrase : words) {
            int least = texts.all().stream()
                    .mapToInt(t -> Misspelling.distance(phrase.text(), t))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (least > Misspelling.forgiven(phrase)) {
                return Optional.empty();
            }
            slips += least;
        }
        int rest = texts.titles().stream()
                .mapToInt(t -> Misspelling.wholeDistance(whole, t))
                .min()
                .orElse(Integer.MAX_VALUE);
        return Optional.of(new Near(spot, slips, rest));
    }

    private String loose(Phrase part) throws SQLException {
        var alternatives = new ArrayList<String>();
        alternatives.add(fts.phrase(part, Document.COLUMNS));
        part.halves().forEach(h -> alternatives.add(fts.sequence(h, Document.COLUMNS)));
        for (var word : spellings(part)) {
            alternatives.add(fts.terms(new Phrase.Sequence(List.of(word), false)));
        }
        return Fts.any(alternatives);
    }

    /** The words there are that a word may have been meant for. */
    private List<String> spellings(Phrase part) throws SQLException {
        if (part.word().isEmpty() || Misspelling.forgiven(part) == 0) {
            return List.of();
        }
        var near = Misspelling.near(part.word().get());
        return Database.query(
                connection,
                "SELECT word FROM search_word WHERE word IN (SELECT value FROM json_each(?))",
                r -> r.getString(1),
                "[\"" + String.join("\",\"", near) + "\"]");
    }

    /** Finds what has all words but one; of the words, the one that is left out is the one without which most is found. */
    List<Long> without(Finder finder, List<Phrase> words, Spot.Kind first, Spot.Kind last, int limit)
            throws SQLException {
        List<Long> most = List.of();
        for (int left = 0; words.size() > 1 && left < words.size(); left++) {
            var others = new ArrayList<>(words);
            others.remove(left);
            var expression = Fts.all(
                    others.stream().map(p -> fts.phrase(p, Document.COLUMNS)).toList());
            var found = finder.ranked(List.of(Optional.of(expression)), first, last, limit);
            most = found.size() > most.size() ? found : most;
        }
        return most;
    }
}
