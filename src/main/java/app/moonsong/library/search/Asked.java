package app.moonsong.library.search;

import app.moonsong.search.Field;
import app.moonsong.search.Node;
import app.moonsong.search.Phrase;
import app.moonsong.search.Query;
import app.moonsong.search.Range;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query as it is asked of the database: words to rank by, other words, and what only the rows can tell. */
final class Asked {
    private final Query query;
    private final Fts fts;
    private final Conditions rows;
    private final List<Phrase> words;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private final List<Sql> conditions = new ArrayList<>();

    Asked(Query query, Fts fts, Conditions rows) throws SQLException {
        this.query = query;
        this.fts = fts;
        this.rows = rows;
        words = query.words();
        var others = new ArrayList<Node>();
        for (var node : query.conditions()) {
            fts.of(node).ifPresentOrElse(wanted::add, () -> others.add(node));
        }
        for (var node : others) {
            narrow(node);
        }
        for (var node : others) {
            condition(node);
        }
    }

    /**
     * Asks the index for what narrows down the rows that have to be looked at: the words of a path, the seconds of a length.
     * Few rows of a length are listed sooner, unless there are words to ask for as well.
     */
    private void narrow(Node node) throws SQLException {
        if (node instanceof Node.Text(var field, var phrase) && field.equals(Optional.of(Field.PATH))) {
            wanted.add(fts.path(phrase));
        } else if (node instanceof Node.Amount(var field, var range, var _)) {
            if (anyWords() || !rows.isRare(field, range)) {
                Fts.seconds(field, range).ifPresent(wanted::add);
            }
        }
    }

    /** Whether the index is asked for anything: what is not wanted can be taken from what it finds then. */
    private boolean anyWords() {
        return !words.isEmpty() || !wanted.isEmpty();
    }

    private void condition(Node node) throws SQLException {
        if (anyWords() && node instanceof Node.Not(var part) && fts.of(part).isPresent()) {
            fts.of(part).ifPresent(unwanted::add);
        } else if (node instanceof Node.Amount(var field, var range, var _) && isAsked(field, range)) {
            conditions.add(Conditions.each(field, range));
        } else {
            conditions.add(rows.of(node));
        }
    }

    private boolean isAsked(Field field, Range range) {
        return Fts.seconds(field, range).filter(wanted::contains).isPresent();
    }

    Query query() {
        return query;
    }

    /** The words that may stand anywhere. */
    List<Phrase> words() {
        return words;
    }

    /** What the rows must say; nothing when words are all. */
    Optional<Sql> condition() {
        return conditions.isEmpty() ? Optional.empty() : Optional.of(Sql.joined(conditions, " AND "));
    }

    /** What is asked of the index of words, with the words that may stand anywhere put as {@code expression}. */
    Optional<String> match(Optional<String> expression) {
        var all = new ArrayList<String>();
        expression.ifPresent(all::add);
        all.addAll(wanted);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var with = Fts.all(all);
        return Optional.of(unwanted.isEmpty() ? with : "(" + with + " NOT " + Fts.any(unwanted) + ")");
    }
}
