package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.search.Field;
import app.moonsong.search.Node;
import app.moonsong.search.Phrase;
import app.moonsong.search.Query;
import app.moonsong.search.Range;
import app.moonsong.search.Terms;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Puts what is wanted into the words of SQLite's full-text index. Every term stands in quotes: none is language to it. */
final class Fts {
    /** From so many letters on the index keeps no list of its own for what begins so, and gathers all such terms. */
    private static final int GATHERED = 4;
    /** So many words are asked for one by one. */
    private static final int FEW = 32;

    /** The words that begin in a way the query asks for, where they are few. */
    private final Map<String, List<String>> begun = new HashMap<>();
    /**
     * The terms of the library's folders: every path begins so, and the index has only what comes behind. Read only where a
     * path is asked for.
     */
    private final Set<String> roots;

    Fts(Connection connection, Vocabulary vocabulary, Query query) throws SQLException {
        boolean paths = query.sought().stream().anyMatch(t -> t.field().equals(Optional.of(Field.PATH)));
        roots = paths ? roots(connection) : Set.of();
        for (var text : query.sought()) {
            for (var sequence : text.phrase().sequences()) {
                var beginning = sequence.terms().getFirst();
                boolean gathered = sequence.open() && sequence.terms().size() == 1 && beginning.length() >= GATHERED;
                if (gathered) {
                    // To ask for each of a few is faster than to have all gathered.
                    begun.put(beginning, vocabulary.begun(beginning, FEW));
                }
            }
        }
    }

    private static Set<String> roots(Connection connection) throws SQLException {
        var folders = Database.query(connection, "SELECT path FROM folder", r -> r.getString(1));
        return Set.copyOf(List.of(Terms.of(folders).split(" ")));
    }

    /** Terms that follow each other in some columns. A title's first term is kept by its mark there, too. */
    String sequence(Phrase.Sequence sequence, List<Field> columns) {
        var plain = terms(sequence);
        boolean both = sequence.terms().size() > 1 && columns.contains(Field.TITLE);
        return both
                ? Columns.filter(columns) + "(" + plain + " OR " + terms(sequence.started()) + ")"
                : Columns.filter(columns) + plain;
    }

    String terms(Phrase.Sequence sequence) {
        boolean one = sequence.terms().size() == 1 && sequence.open();
        var words = one ? begun.getOrDefault(sequence.terms().getFirst(), List.of()) : List.<String>of();
        return words.isEmpty()
                ? quoted(sequence.terms()) + (sequence.open() ? "*" : "")
                : any(words.stream().map(w -> quoted(List.of(w))).toList());
    }

    private static String quoted(List<String> terms) {
        return "\"" + String.join(" ", terms) + "\"";
    }

    /** A phrase in some columns. */
    String phrase(Phrase phrase, List<Field> columns) {
        return all(phrase.sequences().stream().map(s -> sequence(s, columns)).toList());
    }

    static String all(List<String> expressions) {
        return joined(expressions, " AND ");
    }

    static String any(List<String> expressions) {
        return joined(expressions, " OR ");
    }

    private static String joined(List<String> expressions, String operator) {
        return expressions.size() == 1
                ? expressions.getFirst()
                : expressions.stream().collect(Collectors.joining(operator, "(", ")"));
    }

    /** The whole of a node, when it speaks of nothing but words and can be asked of the index alone. */
    Optional<String> of(Node node) {
        return switch (node) {
            case Node.Text(var field, var phrase) -> text(field, phrase);
            case Node.Any(var parts) -> each(parts).map(Fts::any);
            case Node.All(var parts) -> conjunction(parts);
            case Node.Amount(var field, var range, var _) -> years(field, range);
            case Node.Not _, Node.Is _ -> Optional.empty();
        };
    }

    /** A few years are words like others, which is faster than to look at rows. */
    private static Optional<String> years(Field field, Range range) {
        return field == Field.YEAR ? few(range.from(), range.to(), String::valueOf) : Optional.empty();
    }

    /** What is in the index where a length is one of a few seconds; its milliseconds only its row tells. */
    static Optional<String> seconds(Field field, Range range) {
        return field == Field.LENGTH
                ? few(Math.max(0, range.from()) / 1000, range.to() / 1000, s -> Terms.ofLength(s * 1000))
                : Optional.empty();
    }

    private static Optional<String> few(long from, long to, LongFunction<String> term) {
        return from < 0 || to < from || to - from >= FEW
                ? Optional.empty()
                : Optional.of(Columns.filter(List.of(Field.FORMAT))
                        + any(LongStream.rangeClosed(from, to)
                                .mapToObj(n -> quoted(List.of(term.apply(n))))
                                .toList()));
    }

    private Optional<String> text(Optional<Field> field, Phrase phrase) {
        return field.equals(Optional.of(Field.PATH))
                ? Optional.empty() // other columns say most of its words
                : Optional.of(phrase(phrase, field.map(Columns::of).orElse(Document.COLUMNS)));
    }

    /**
     * What is in the index, in any column, where a path has a phrase; its terms do not follow each other there. Empty when
     * the phrase may stand in what the paths of a folder all begin with.
     */
    Optional<String> path(Phrase phrase) {
        var ways = phrase.asPath().stream()
                .map(sequences -> sequences.stream().flatMap(this::apart).toList())
                .toList();
        return ways.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(any(ways.stream().map(Fts::all).toList()));
    }

    private Stream<String> apart(Phrase.Sequence sequence) {
        var last = sequence.terms().getLast();
        return sequence.terms().stream()
                .map(t -> new Phrase.Sequence(List.of(t), sequence.open() && t.equals(last)))
                .filter(s -> roots.stream().noneMatch(root -> begins(root, s)))
                .map(this::terms);
    }

    private static boolean begins(String term, Phrase.Sequence sequence) {
        var sought = sequence.terms().getFirst();
        return sequence.open() ? term.startsWith(sought) : term.equals(sought);
    }

    private Optional<String> conjunction(List<Node> parts) {
        var wanted = parts.stream().filter(p -> !(p instanceof Node.Not)).toList();
        var unwanted = parts.stream()
                .flatMap(p -> p instanceof Node.Not(var part) ? List.of(part).stream() : List.<Node>of().stream())
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var with = each(wanted).map(Fts::all);
        return unwanted.isEmpty()
                ? with
                : with.flatMap(w -> each(unwanted).map(Fts::any).map(u -> "(" + w + " NOT " + u + ")"));
    }

    private Optional<List<String>> each(List<Node> nodes) {
        var expressions = new ArrayList<String>();
        for (var node : nodes) {
            var expression = of(node);
            if (expression.isEmpty()) {
                return Optional.empty();
            }
            expressions.add(expression.get());
        }
        return Optional.of(expressions);
    }
}
