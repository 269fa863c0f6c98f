package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters and digits that the listener wrote together, or put in quotes.
 *
 * @param text as written
 * @param runs its parts, never empty
 * @param whole whether its last word may not go on: it stood in quotes
 */
public record Phrase(String text, List<Run> runs, boolean whole) {
    public Phrase {
        runs = List.copyOf(runs);
    }

    /** Reads a phrase; without runs when the text has neither letters nor digits. */
    static Phrase of(String text, boolean whole) {
        return new Phrase(text, Run.joined(text), whole);
    }

    /** Reads the name of a technical thing, which is one term. */
    static Phrase ofCode(String text) {
        var code = Terms.code(text);
        return new Phrase(text, code.isEmpty() ? List.of() : List.of(new Run(code, Run.Kind.WORD)), false);
    }

    /** Terms that follow each other in what is sought; the last is the beginning of one if {@code open}. */
    public record Sequence(List<String> terms, boolean open) {
        public Sequence {
            terms = List.copyOf(terms);
        }

        /** The sequence at the start of a title. */
        public Sequence started() {
            var all = new ArrayList<>(terms);
            all.set(0, Terms.START + all.getFirst());
            return new Sequence(all, open);
        }
    }

    /** Whether the last word may go on: it is no number that could be a track's, for #3 must not find #31. */
    public boolean open() {
        return !whole && isOpen(runs.getLast());
    }

    /** The same, its last word whole. */
    public Phrase closed() {
        return new Phrase(text, runs, true);
    }

    /** The word of an alphabet that is all of it. */
    public Optional<String> word() {
        return Optional.of(runs.getFirst())
                .filter(r -> runs.size() == 1 && r.kind() == Run.Kind.WORD)
                .map(Run::text);
    }

    private static boolean isOpen(Run last) {
        return last.kind() != Run.Kind.NUMBER || (last.text().length() > 2 && !last.isSigned());
    }

    /** What must be there, all of it: the letters in their order, and the initials that stand with them. */
    public List<Sequence> sequences() {
        var sequences = new ArrayList<Sequence>();
        var dense = runs.stream().filter(r -> r.kind() != Run.Kind.INITIALS).toList();
        if (!dense.isEmpty()) {
            sequences.add(sequence(dense, open() && dense.getLast().equals(runs.getLast())));
        }
        if (dense.size() < runs.size()) {
            var initials = new StringBuilder();
            for (var run : runs) {
                initials.append(run.kind() == Run.Kind.INITIALS ? run.text() : Hangul.initials(run.text()));
            }
            sequences.add(sequence(List.of(new Run(initials.toString(), Run.Kind.INITIALS)), true));
        }
        return sequences;
    }

    /** Its parts, each a phrase of its own. */
    public List<Phrase> parts() {
        return runs.stream().map(r -> new Phrase(r.text(), List.of(r), whole)).toList();
    }

    /**
     * What is right of dense letters wherever the slip is: what stands before it and what stands behind. No slip touches
     * more than two letters; of two letters one is right. Empty for others.
     */
    public List<List<Sequence>> around() {
        var run = runs.getFirst();
        var letters = run.text().codePoints().toArray();
        if (run.kind() != Run.Kind.DENSE || letters.length < 2) {
            return List.of();
        }
        int wrong = letters.length == 2 ? 1 : 2;
        var around = new ArrayList<List<Sequence>>();
        for (int at = 0; at + wrong <= letters.length; at++) {
            var right = new ArrayList<Sequence>();
            part(letters, 0, at).ifPresent(right::add);
            part(letters, at + wrong, letters.length).ifPresent(right::add);
            around.add(right);
        }
        return around;
    }

    private static Optional<Sequence> part(int[] letters, int from, int to) {
        return from >= to
                ? Optional.empty()
                : Optional.of(sequence(List.of(new Run(new String(letters, from, to - from), Run.Kind.DENSE)), true));
    }

    /** The ways in which it may be kept of a path: as its words, or with an ending, which is one term. */
    public List<List<Sequence>> asPath() {
        int dot = text.lastIndexOf('.');
        var front = of(dot < 0 ? "" : text.substring(0, dot), true);
        var ending = ofCode(text.substring(dot + 1));
        if (ending.runs.isEmpty() || ending.text.contains("/")) {
            return List.of(sequences());
        }
        var both = new ArrayList<>(front.runs.isEmpty() ? List.<Sequence>of() : front.sequences());
        both.addAll(ending.sequences());
        return List.of(sequences(), both);
    }

    /** All phrases as the beginning of a title. */
    static Sequence beginning(List<Phrase> phrases) {
        return sequence(joined(phrases), phrases.getLast().open());
    }

    /** The terms of all phrases put together. */
    static List<String> title(List<Phrase> phrases) {
        return Terms.all(joined(phrases));
    }

    private static List<Run> joined(List<Phrase> phrases) {
        return Run.joined(String.join(" ", phrases.stream().map(Phrase::text).toList()));
    }

    private static Sequence sequence(List<Run> runs, boolean open) {
        var terms = new ArrayList<String>();
        for (var run : runs.subList(0, runs.size() - 1)) {
            terms.addAll(Terms.all(List.of(run)));
        }
        var last = runs.getLast();
        if (last.kind() == Run.Kind.WORD || last.kind() == Run.Kind.NUMBER) {
            terms.add(last.text());
            return new Sequence(terms, open);
        }
        Terms.addPairs(last.text(), false, terms);
        return new Sequence(terms, last.text().codePointCount(0, last.text().length()) == 1);
    }
}
