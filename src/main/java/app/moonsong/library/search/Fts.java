package app.moonsong.library.search;

import app.moonsong.search.Field;
import app.moonsong.search.Node;
import app.moonsong.search.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what is wanted into the words of SQLite's full-text index. Every term stands in quotes: none is language to it. */
final class Fts {
    private Fts() {}

    /** Terms that follow each other in some columns. A title's first term is kept by its mark there, too. */
    static String sequence(Phrase.Sequence sequence, List<Field> columns) {
        var plain = terms(sequence);
        boolean both = sequence.terms().size() > 1 && columns.contains(Field.TITLE);
        return both
                ? Columns.filter(columns) + "(" + plain + " OR " + terms(sequence.started()) + ")"
                : Columns.filter(columns) + plain;
    }

    static String terms(Phrase.Sequence sequence) {
        return "\"" + String.join(" ", sequence.terms()) + "\"" + (sequence.open() ? "*" : "");
    }

    /** A phrase in some columns. */
    static String phrase(Phrase phrase, List<Field> columns) {
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
    static Optional<String> of(Node node) {
        return switch (node) {
            case Node.Text(var field, var phrase) -> text(field, phrase);
            case Node.Any(var parts) -> each(parts).map(Fts::any);
            case Node.All(var parts) -> conjunction(parts);
            case Node.Not _, Node.Amount _, Node.Is _ -> Optional.empty();
        };
    }

    private static Optional<String> text(Optional<Field> field, Phrase phrase) {
        return field.equals(Optional.of(Field.PATH))
                ? Optional.empty() // other columns say most of its words
                : Optional.of(phrase(phrase, field.map(Columns::of).orElse(Document.COLUMNS)));
    }

    /** What is in the index, in any column, where a path has a phrase; its terms do not follow each other there. */
    static String path(Phrase phrase) {
        return any(phrase.asPath().stream()
                .map(sequences -> all(sequences.stream().flatMap(Fts::apart).toList()))
                .toList());
    }

    private static Stream<String> apart(Phrase.Sequence sequence) {
        var last = sequence.terms().getLast();
        return sequence.terms().stream()
                .map(t -> terms(new Phrase.Sequence(List.of(t), sequence.open() && t.equals(last))));
    }

    private static Optional<String> conjunction(List<Node> parts) {
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

    private static Optional<List<String>> each(List<Node> nodes) {
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
