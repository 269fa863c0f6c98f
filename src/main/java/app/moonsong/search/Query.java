package app.moonsong.search;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the listener looks for. Any text is a query: what is not language is words.
 *
 * @param text as written
 * @param wanted what must be true of what is found
 * @param sort the order that was asked for
 * @param hints what was not taken as language
 */
public record Query(String text, Node.All wanted, Optional<Sort> sort, List<Hint> hints) {
    public Query {
        hints = List.copyOf(hints);
    }

    /** Reads a query; ages count back from {@code now}, and days are those of its zone. */
    public static Query parse(String text, ZonedDateTime now) {
        return new Parser(text, now).query();
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return wanted.parts().isEmpty() && sort.isEmpty();
    }

    /** The words that may stand anywhere, in their order: by them what is found is ranked. */
    public List<Phrase> words() {
        return wanted.parts().stream()
                .flatMap(n -> n instanceof Node.Text(var field, var phrase) && field.isEmpty()
                        ? Stream.of(phrase)
                        : Stream.empty())
                .toList();
    }

    /** What else must be true. */
    public List<Node> conditions() {
        return wanted.parts().stream()
                .filter(n -> !(n instanceof Node.Text(var field, var _)) || field.isPresent())
                .toList();
    }

    /** All phrases that are wanted in some field, or anywhere: what may be marked in what was found. */
    public List<Node.Text> sought() {
        var sought = new ArrayList<Node.Text>();
        collect(wanted, sought);
        return sought;
    }

    private static void collect(Node node, List<Node.Text> to) {
        switch (node) {
            case Node.All(var parts) -> parts.forEach(p -> collect(p, to));
            case Node.Any(var parts) -> parts.forEach(p -> collect(p, to));
            case Node.Text text -> to.add(text);
            case Node.Not _, Node.Amount _, Node.Is _ -> {
                // nothing that stands in what was found
            }
        }
    }

    /** Whether the query uses more of the language than words. */
    public boolean usesLanguage() {
        return sort.isPresent()
                || wanted.parts().stream().anyMatch(n -> !(n instanceof Node.Text(var f, var _)) || f.isPresent());
    }

    /** The words of all phrases put together as the beginning of a title. */
    public Phrase.Sequence beginning() {
        return Phrase.beginning(words());
    }

    /** The words of all phrases put together as a whole title, which is one term. */
    public Phrase.Sequence wholeTitle() {
        return new Phrase.Sequence(List.of(Terms.whole(Phrase.title(words()))), false);
    }

    /** The same with another spelling of a part of it that is a word. */
    public Phrase.Sequence wholeTitle(Phrase part, String spelling) {
        var title = new ArrayList<>(Phrase.title(words()));
        title.replaceAll(term -> part.word().filter(term::equals).isPresent() ? spelling : term);
        return new Phrase.Sequence(List.of(Terms.whole(title)), false);
    }

    /** The term of a title that has as many terms as the words of all phrases. */
    public Phrase.Sequence titleLength() {
        return new Phrase.Sequence(List.of(Terms.length(Phrase.title(words()))), false);
    }

    /** What the query was taken for, in its own language. */
    public String understood() {
        return Understood.of(this);
    }
}
