package app.moonsong.library.search;

import app.moonsong.search.Field;
import app.moonsong.search.Node;
import app.moonsong.search.Phrase;
import app.moonsong.search.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query as it is asked of the database: words to rank by, other words, and what only the rows can tell. */
final class Asked {
    private final Query query;
    private final List<Phrase> words;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private final List<Sql> conditions = new ArrayList<>();

    Asked(Query query, Fts fts, Conditions conditions) throws SQLException {
        this.query = query;
        this.words = query.words();
        boolean anyWords = !words.isEmpty()
                || query.conditions().stream()
                        .anyMatch(n -> fts.of(n).or(() -> narrowing(fts, n)).isPresent());
        for (var node : query.conditions()) {
            if (fts.of(node).isPresent()) {
                fts.of(node).ifPresent(wanted::add);
            } else if (anyWords
                    && node instanceof Node.Not(var part)
                    && fts.of(part).isPresent()) {
                fts.of(part).ifPresent(unwanted::add);
            } else {
                narrowing(fts, node).ifPresent(wanted::add);
                this.conditions.add(conditions.of(node));
            }
        }
    }

    /** What narrows down the rows that have to be looked at: the words of a path, the seconds of a length. */
    private static Optional<String> narrowing(Fts fts, Node node) {
        return switch (node) {
            case Node.Text(var field, var phrase)
            when field.equals(Optional.of(Field.PATH)) -> fts.path(phrase);
            case Node.Amount(var field, var range, var _) -> Fts.seconds(field, range);
            case Node.Text _, Node.All _, Node.Any _, Node.Not _, Node.Is _ -> Optional.empty();
        };
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
