package app.moonsong.library.search;

import app.moonsong.search.Field;
import app.moonsong.search.Phrase;
import app.moonsong.search.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways in which words may be there, best first: a thing stands where the first of them finds it. Each is one question
 * to the index, which answers in the order of plays; so nothing that is not shown is ever ranked.
 */
final class Tiers {
    private final Vocabulary vocabulary;
    private final Fts fts;
    private final List<Phrase> words;

    Tiers(Vocabulary vocabulary, Fts fts, List<Phrase> words) {
        this.vocabulary = vocabulary;
        this.fts = fts;
        this.words = words;
    }

    /** Whether the words may be found: of one that is no word, begins none and stands in none, the index has nothing. */
    boolean mayFind() throws SQLException {
        for (var phrase : words) {
            if (!vocabulary.hasAll(phrase.parts()) && vocabulary.around(phrase).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The expressions, best first; one that says nothing when there are no words. */
    List<Optional<String>> of(Query query) throws SQLException {
        if (words.isEmpty()) {
            return List.of(Optional.empty());
        }
        var tiers = new ArrayList<String>();
        tiers.add(Columns.filter(Columns.TITLE) + fts.terms(query.wholeTitle()));
        var beginning = query.beginning().started();
        tiers.add(Columns.filter(Columns.TITLE) + fts.terms(new Phrase.Sequence(beginning.terms(), false)));
        tiers.add(Columns.filter(Columns.TITLE) + fts.terms(beginning));
        if (words.size() > 1) {
            tiers.add(rearranged(query));
        }
        tiers.add(in(Columns.TITLE, true));
        tiers.add(in(Columns.TITLE, false));
        tiers.add(in(Columns.NAMES, false));
        tiers.add(in(Document.COLUMNS, false));
        if (words.size() == 1) {
            parts().ifPresent(tiers::add);
        }
        return tiers.stream().distinct().map(Optional::of).toList();
    }

    /** All words in a title that has no others. */
    private String rearranged(Query query) {
        var length = fts.terms(query.titleLength());
        return Fts.all(List.of(in(Columns.TITLE, true), Columns.filter(Columns.TITLE) + length));
    }

    /** Everything the words find, in one. */
    Optional<String> widest() throws SQLException {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return parts().or(() -> Optional.of(in(Document.COLUMNS, false)));
    }

    /** All words in some columns; as whole words, or the last of those written together as the beginning of one. */
    private String in(List<Field> columns, boolean whole) {
        return Fts.all(words.stream()
                .map(p -> fts.phrase(whole ? p.closed() : p, columns))
                .toList());
    }

    /**
     * Words as parts of other words; empty when there is none that is. Of several words that is slow to ask: it is a last
     * resort.
     */
    Optional<String> parts() throws SQLException {
        var expressions = new ArrayList<String>();
        boolean any = false;
        for (var phrase : words) {
            var alternatives = new ArrayList<String>();
            alternatives.add(fts.phrase(phrase, Document.COLUMNS));
            for (var word : vocabulary.around(phrase)) {
                alternatives.add(fts.terms(new Phrase.Sequence(List.of(word), false)));
            }
            any |= alternatives.size() > 1;
            expressions.add(Fts.any(alternatives));
        }
        return any ? Optional.of(Fts.all(expressions)) : Optional.empty();
    }
}
