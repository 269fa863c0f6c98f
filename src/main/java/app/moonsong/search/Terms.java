package app.moonsong.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms by which texts are kept for searching, in their order, with a space between each. Words are terms as they
 * stand. A dense run of letters {@code 문라잇} is kept as its pairs and its last letter, {@code 문라 라잇 잇}: one letter
 * is then the beginning of a term, two are a term, more are terms that follow each other. The initial consonants of
 * Hangul are kept in the same way.
 */
public final class Terms {
    /** Stands before the first term of a title. */
    static final String START = "^";
    /** Stands behind the last term of a title, with how many there are. */
    static final String END = "$";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("\\.([^./ ]{1,5})$");

    private Terms() {}

    /** Returns the terms of titles, which are found by how they begin and end too. */
    public static String ofTitles(Collection<String> titles) {
        var terms = new StringJoiner(" ");
        for (var title : Set.copyOf(titles)) {
            var runs = Run.joined(title);
            var all = all(runs);
            if (!all.isEmpty()) {
                start(all, terms);
                terms.add(length(all));
                terms.add(all.getFirst());
                terms.add(whole(all));
                var initials = initials(runs);
                if (!initials.isEmpty()) {
                    start(initials, terms);
                    terms.add(initials.getFirst());
                }
                further(title, runs).forEach(terms::add);
            }
        }
        return terms.toString();
    }

    /** Returns the terms of texts. */
    public static String of(Collection<String> texts) {
        var terms = new StringJoiner(" ");
        for (var text : Set.copyOf(texts)) {
            var runs = Run.joined(text);
            all(runs).forEach(terms::add);
            initials(runs).forEach(terms::add);
            further(text, runs).forEach(terms::add);
        }
        return terms.toString();
    }

    /** Returns names of technical things, each a term as it stands: mp3 is not mp and 3. */
    public static String ofCodes(Collection<String> codes) {
        return codes.stream()
                .flatMap(c -> Stream.of(c.split(" ")))
                .map(Terms::code)
                .filter(c -> !c.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Returns the term of a length, by its second: one that no word is. */
    public static String ofLength(long lengthMs) {
        return END + lengthMs / 1000;
    }

    /** Returns the terms of a path that are not among others already kept; its ending is one. */
    public static String ofPath(String path, Set<String> kept) {
        var ending = ENDING.matcher(path);
        boolean ends = ending.find();
        var front = ends ? path.substring(0, ending.start()) : path;
        var terms =
                new LinkedHashSet<>(List.of(of(List.of(front.replace('/', ' '))).split(" ")));
        if (ends) {
            terms.add(code(ending.group(1)));
        }
        terms.removeIf(kept::contains);
        return String.join(" ", terms);
    }

    /** The name of a technical thing as one term; empty when it has neither letters nor digits. */
    static String code(String name) {
        return NO_LETTER.matcher(Fold.text(name)).replaceAll("");
    }

    /** A title's terms as one: to ask for them by one is faster than by many that follow each other. */
    static String whole(List<String> title) {
        return START + END + String.join("·", title);
    }

    /** How many terms a title has. */
    static String length(List<String> title) {
        return END + title.size();
    }

    private static void start(List<String> terms, StringJoiner to) {
        to.add(START + terms.getFirst());
        terms.subList(1, terms.size()).forEach(to::add);
    }

    /** The terms of runs that stand complete. */
    static List<String> all(List<Run> runs) {
        var terms = new ArrayList<String>();
        for (var run : runs) {
            switch (run.kind()) {
                case WORD, NUMBER -> terms.add(run.text());
                case DENSE, INITIALS -> addPairs(run.text(), true, terms);
            }
        }
        return terms;
    }

    /** The initial consonants of all syllables, as one run's pairs. */
    private static List<String> initials(List<Run> runs) {
        var letters = new StringBuilder();
        for (var run : runs) {
            if (run.kind() == Run.Kind.DENSE) {
                letters.append(Hangul.initials(run.text()));
            }
        }
        var terms = new ArrayList<String>();
        addPairs(letters.toString(), true, terms);
        return terms;
    }

    /** Adds the pairs of letters that follow each other, and the last letter, which alone may be the whole. */
    static void addPairs(String text, boolean last, List<String> to) {
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (next < text.length()) {
                to.add(text.substring(at, next + Character.charCount(text.codePointAt(next))));
            } else if (last || at == 0) {
                to.add(text.substring(at));
            }
            at = next;
        }
    }

    /** What else a text is found by: #3 by 3, and AC/DC by acdc. */
    private static List<String> further(String text, List<Run> runs) {
        var terms = new ArrayList<String>();
        for (var run : runs) {
            if (run.isSigned()) {
                terms.add(run.text().substring(1));
            }
        }
        if (isPunctuated(text)) {
            SPACES.splitAsStream(text).filter(Terms::isPunctuated).map(Run::of).forEach(parts -> {
                if (parts.size() > 1 && parts.stream().allMatch(r -> r.kind() == Run.Kind.WORD)) {
                    terms.add(parts.stream().map(Run::text).collect(Collectors.joining()));
                }
            });
        }
        return terms;
    }

    private static boolean isPunctuated(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && !Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term is a word of an alphabet, without marks: what may be mistyped or found by its middle. */
    public static boolean isWord(String term) {
        return term.length() > 2 && Character.isLetter(term.charAt(0)) && !RunReader.isDense(term.codePointAt(0));
    }
}
