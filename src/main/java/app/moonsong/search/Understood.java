package app.moonsong.search;

import java.util.List;
import java.util.stream.Collectors;

/** Says in the language of queries what a query was taken for. */
final class Understood {
    private Understood() {}

    static String of(Query query) {
        var wanted = query.wanted().parts().stream().map(Understood::of).collect(Collectors.joining(" "));
        return query.sort()
                .map(s -> wanted + " sort:" + (s.descending() ? "-" : "")
                        + s.key().word())
                .orElse(wanted)
                .strip();
    }

    private static String of(Node node) {
        return switch (node) {
            case Node.All(var parts) -> joined(parts, " ");
            case Node.Any(var parts) -> joined(parts, " OR ");
            case Node.Not(var part) -> "-" + of(part);
            case Node.Amount(var field, var _, var text) -> field.word() + ":" + text;
            case Node.Is(var state) -> Field.IS.word() + ":" + state.word();
            case Node.Text(var field, var phrase) ->
                field.map(f -> f.word() + ":").orElse("")
                        + (phrase.whole() ? "\"" + phrase.text() + "\"" : phrase.text());
        };
    }

    private static String joined(List<Node> parts, String between) {
        return parts.stream().map(Understood::of).collect(Collectors.joining(between, "(", ")"));
    }
}
