package app.moonsong.search;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one query: {@code or := and (OR and)*}, {@code and := part (AND? part)*}, {@code part := (NOT | -)* thing}. */
final class Parser {
    /** What nobody writes; deeper brackets are not seen. */
    private static final int DEEPEST = 20;

    private static final int MOST_PARTS = 64;
    private static final List<String> OPERATORS = List.of("AND", "OR", "NOT");

    private final String text;
    private final ZonedDateTime now;
    private final List<Hint> hints = new ArrayList<>();
    private final List<Token> tokens;
    private Optional<Sort> sort = Optional.empty();
    private int at;
    private int depth;

    Parser(String text, ZonedDateTime now) {
        this.text = text;
        this.now = now;
        var all = new Lexer(text, hints).read();
        this.tokens = all.subList(0, Math.min(all.size(), MOST_PARTS));
        if (all.size() > MOST_PARTS) {
            hints.add(new Hint(Hint.Kind.TOO_LONG, String.valueOf(MOST_PARTS)));
        }
    }

    Query query() {
        var parts = new ArrayList<Node>();
        while (at < tokens.size()) {
            either(Optional.empty())
                    .ifPresent(node -> parts.addAll(node instanceof Node.All(var p) ? p : List.of(node)));
            at += isClose() ? 1 : 0; // one without a bracket before it
        }
        return new Query(text, new Node.All(parts), sort, hints);
    }

    private Optional<Node> either(Optional<Field> field) {
        var parts = new ArrayList<Node>();
        all(field).ifPresent(parts::add);
        while (isBetween("OR", parts)) {
            at++;
            all(field).ifPresent(parts::add);
        }
        return one(parts, new Node.Any(parts));
    }

    private Optional<Node> all(Optional<Field> field) {
        var parts = new ArrayList<Node>();
        while (at < tokens.size() && !isClose() && !isBetween("OR", parts)) {
            var waiting = waiting(parts);
            if (waiting.isPresent()) {
                hints.add(new Hint(Hint.Kind.NO_VALUE, waiting.get()));
                at++;
                break;
            }
            if (isBetween("AND", parts)) {
                at++;
            }
            // What stands in brackets without OR is wanted as what stands outside.
            part(field).ifPresent(p -> parts.addAll(p instanceof Node.All(var inner) ? inner : List.of(p)));
        }
        return one(parts, new Node.All(parts));
    }

    private static Optional<Node> one(List<Node> parts, Node several) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(several);
        };
    }

    /** An operator stands between two things; anywhere else it is a word. */
    private boolean isBetween(String operator, List<Node> before) {
        return !before.isEmpty()
                && isWord(operator)
                && at + 1 < tokens.size()
                && !(tokens.get(at + 1) instanceof Token.Close);
    }

    /** At the end an operator waits for what it is about; as long as that is not written, it says nothing. */
    private Optional<String> waiting(List<Node> before) {
        return before.isEmpty() || at + 1 < tokens.size()
                ? Optional.empty()
                : OPERATORS.stream().filter(this::isWord).findFirst();
    }

    private boolean isWord(String word) {
        return at < tokens.size() && tokens.get(at).equals(new Token.Word(word));
    }

    private boolean isClose() {
        return at < tokens.size() && tokens.get(at) instanceof Token.Close;
    }

    private Optional<Node> part(Optional<Field> field) {
        boolean not = false;
        while (at + 1 < tokens.size() && (tokens.get(at) instanceof Token.Minus || isWord("NOT"))) {
            not = !not;
            at++;
        }
        var thing = isClose() ? Optional.<Node>empty() : thing(tokens.get(at++), field);
        return not ? thing.map(Node.Not::new) : thing;
    }

    private Optional<Node> thing(Token token, Optional<Field> field) {
        return switch (token) {
            case Token.Open _ -> group(field);
            case Token.Name(var name) -> name.equalsIgnoreCase("sort") ? sorted() : ofField(name);
            case Token.Word(var word) -> value(field, word, false);
            case Token.Quoted(var words) -> value(field, words, true);
            case Token.Minus _, Token.Close _ -> Optional.empty();
        };
    }

    private Optional<Node> group(Optional<Field> field) {
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        depth++;
        var inside = either(field);
        depth--;
        at += isClose() ? 1 : 0;
        return inside;
    }

    private Optional<Node> sorted() {
        if (at < tokens.size() && tokens.get(at) instanceof Token.Word(var word)) {
            at++;
            var read = Sort.of(word);
            if (read.isEmpty()) {
                hints.add(new Hint(Hint.Kind.UNKNOWN_VALUE, "sort:" + word));
            }
            sort = read.or(() -> sort);
        }
        return Optional.empty();
    }

    private Optional<Node> ofField(String name) {
        var field = Field.named(name);
        boolean hasValue = at < tokens.size()
                && switch (tokens.get(at)) {
                    case Token.Word _, Token.Quoted _, Token.Open _ -> true;
                    case Token.Name _, Token.Minus _, Token.Close _ -> false;
                };
        if (!hasValue) {
            hints.add(new Hint(Hint.Kind.NO_VALUE, name + ":"));
            return Optional.empty();
        }
        return thing(tokens.get(at++), field);
    }

    private Optional<Node> value(Optional<Field> field, String written, boolean quoted) {
        if (field.isEmpty() || field.get().isText()) {
            boolean code = field.equals(Optional.of(Field.FORMAT));
            var phrase = code ? Phrase.ofCode(written) : Phrase.of(written, quoted);
            return phrase.runs().isEmpty() ? Optional.empty() : Optional.of(new Node.Text(field, phrase));
        }
        Optional<Node> read =
                switch (field.get().kind()) {
                    case STATE -> State.named(written).map(Node.Is::new);
                    case AMOUNT, TIME ->
                        Values.read(field.get(), written, now).map(r -> new Node.Amount(field.get(), r, written));
                    case TEXT -> Optional.empty();
                };
        if (read.isPresent()) {
            return read;
        }
        hints.add(new Hint(Hint.Kind.UNKNOWN_VALUE, field.get().word() + ":" + written));
        return value(Optional.empty(), written, quoted);
    }
}
