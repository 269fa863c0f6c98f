package app.moonsong.library.search;

import app.moonsong.search.Misspelling;
import app.moonsong.search.Phrase;
import app.moonsong.search.Query;
import app.moonsong.search.Typed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes near when nothing is exactly what was asked for: first the same words with a slip of the finger in them, put
 * in order by how few slips they need; then things that have all words but one.
 */
final class Nearest {
    /** So many candidates are looked at letter by letter. */
    private static final int CANDIDATES = 300;

    private final Vocabulary vocabulary;
    private final Fts fts;
    private final Hits hits;
    private final Finder finder;
    private final Query query;
    private final List<Phrase> words;
    private final Map<Phrase, String> loose = new HashMap<>();

    Nearest(Vocabulary vocabulary, Fts fts, Hits hits, Finder finder, Query query) {
        this.vocabulary = vocabulary;
        this.fts = fts;
        this.hits = hits;
        this.finder = finder;
        this.query = query;
        words = query.words();
    }

    /** A thing with how much its texts differ from the words. */
    private record Near(long spot, int slips, int rest) {}

    /** A phrase with its letters, and how many slips are forgiven in them. */
    private record Meant(Typed letters, int forgiven) {
        static Meant of(Phrase phrase) {
            return new Meant(Typed.of(phrase.text()), Misspelling.forgiven(phrase));
        }
    }

    /**
     * Finds what has every word, those that stand nowhere within the slips that are forgiven, the others as they are;
     * nothing when all stand somewhere. Most slips make a word that is none, and then little has to be looked at.
     */
    List<Long> mistyped(Spot.Kind first, Spot.Kind last, int limit) throws SQLException {
        var unknown = new ArrayList<Phrase>();
        for (var part : parts()) {
            if (!vocabulary.has(part)) {
                unknown.add(part);
            }
        }
        return unknown.isEmpty() ? List.of() : near(unknown, first, last, limit);
    }

    /** Finds what has every word, each within the slips that are forgiven. */
    List<Long> misspelt(Spot.Kind first, Spot.Kind last, int limit) throws SQLException {
        return near(parts(), first, last, limit);
    }

    private List<Phrase> parts() {
        return words.stream().flatMap(p -> p.parts().stream()).toList();
    }

    private List<Long> near(List<Phrase> doubtful, Spot.Kind first, Spot.Kind last, int limit) throws SQLException {
        var expressions = new ArrayList<String>();
        for (var part : parts()) {
            expressions.add(doubtful.contains(part) ? loose(part) : fts.phrase(part, Document.COLUMNS));
        }
        var anywhere = Fts.all(expressions);
        var tiers = new ArrayList<Optional<String>>();
        titles(doubtful).ifPresent(t -> tiers.add(Optional.of(t)));
        tiers.add(Optional.of(Columns.filter(Columns.TITLE) + anywhere));
        tiers.add(Optional.of(anywhere));
        var candidates = finder.ranked(tiers, first, last, CANDIDATES);
        var meant = words.stream().map(Meant::of).toList();
        var whole = Typed.of(String.join(" ", words.stream().map(Phrase::text).toList()));
        return hits.texts(candidates).entrySet().stream()
                .flatMap(e -> near(e.getKey(), meant, whole, e.getValue()).stream())
                .sorted(Comparator.comparingInt(Near::slips)
                        .thenComparingInt(Near::rest)
                        .thenComparingLong(Near::spot))
                .map(Near::spot)
                .limit(limit)
                .toList();
    }

    private static Optional<Near> near(long spot, List<Meant> words, Typed whole, Texts texts) {
        var titles = texts.titles().stream().map(Typed::of).toList();
        var all = new ArrayList<>(titles);
        texts.others().stream().map(Typed::of).forEach(all::add);
        int slips = 0;
        for (var word : words) {
            int least = all.stream()
                    .mapToInt(t -> word.letters().slipsIn(t, word.forgiven()))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (least > word.forgiven()) {
                return Optional.empty();
            }
            slips += least;
        }
        int rest = titles.stream().mapToInt(whole::slipsTo).min().orElse(Integer.MAX_VALUE);
        return Optional.of(new Near(spot, slips, rest));
    }

    /** The whole titles that the words are with another spelling of one of them. */
    private Optional<String> titles(List<Phrase> doubtful) throws SQLException {
        var titles = new ArrayList<String>();
        for (var part : doubtful) {
            for (var spelling : vocabulary.near(part)) {
                titles.add(fts.terms(query.wholeTitle(part, spelling)));
            }
        }
        return titles.isEmpty() ? Optional.empty() : Optional.of(Columns.filter(Columns.TITLE) + Fts.any(titles));
    }

    private String loose(Phrase part) throws SQLException {
        var before = loose.get(part);
        if (before != null) {
            return before;
        }
        var alternatives = new ArrayList<String>();
        alternatives.add(fts.phrase(part, Document.COLUMNS));
        for (var right : part.around()) {
            alternatives.add(Fts.all(
                    right.stream().map(s -> fts.sequence(s, Document.COLUMNS)).toList()));
        }
        for (var word : vocabulary.near(part)) {
            alternatives.add(fts.terms(new Phrase.Sequence(List.of(word), false)));
        }
        var any = Fts.any(alternatives);
        loose.put(part, any);
        return any;
    }

    /** Finds what has all words but one; of the words, the one that is left out is the one without which most is found. */
    List<Long> without(Spot.Kind first, Spot.Kind last, int limit) throws SQLException {
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
