package app.moonsong.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what to mark in the texts that a query found. */
public final class Marks {
    private final List<Run> runs;

    public Marks(Query query) {
        this(query.sought().stream()
                .flatMap(t -> t.phrase().runs().stream())
                .distinct()
                .toList());
    }

    private Marks(List<Run> runs) {
        this.runs = runs;
    }

    /** Whether each part of some words stands in one of some texts. */
    public static boolean stand(List<Phrase> words, List<String> texts) {
        return words.stream()
                .flatMap(p -> p.runs().stream())
                .map(r -> new Marks(List.of(r)))
                .allMatch(m -> texts.stream().anyMatch(t -> !m.in(t).isEmpty()));
    }

    /** Returns the parts of a text that the query's words are, in their order; none touches another. */
    public List<Mark> in(String text) {
        var aligned = Aligned.of(text);
        var found = new ArrayList<Mark>();
        for (var run : runs) {
            switch (run.kind()) {
                case WORD -> words(aligned, run.text(), found);
                case NUMBER -> numbers(aligned, run, found);
                case DENSE -> parts(aligned.folded(), aligned, run.text(), found);
                case INITIALS -> parts(initials(aligned.folded()), aligned, run.text(), found);
            }
        }
        return joined(found, text.length());
    }

    /** Words that begin so; where none does, words in which it stands. */
    private static void words(Aligned aligned, String word, List<Mark> to) {
        var inner = new ArrayList<Mark>();
        var all = new ArrayList<Mark>();
        parts(aligned.folded(), aligned, word, all);
        int before = to.size();
        for (var mark : all) {
            if (mark.from() == 0 || !Character.isLetter(aligned.text().charAt(mark.from() - 1))) {
                to.add(mark);
            } else {
                inner.add(mark);
            }
        }
        if (to.size() == before && word.length() > 2) {
            to.addAll(inner);
        }
    }

    private static void numbers(Aligned aligned, Run run, List<Mark> to) {
        var all = new ArrayList<Mark>();
        parts(aligned.folded(), aligned, run.text(), all);
        for (var mark : all) {
            boolean first =
                    mark.from() == 0 || !Character.isDigit(aligned.text().charAt(mark.from() - 1));
            boolean last = mark.to() == aligned.text().length()
                    || !Character.isDigit(aligned.text().charAt(mark.to()));
            if (first && (last || run.text().length() > 2)) {
                to.add(mark);
            }
        }
    }

    private static void parts(String folded, Aligned aligned, String sought, List<Mark> to) {
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
            to.add(aligned.mark(at, at + sought.length()));
        }
    }

    private static String initials(String folded) {
        var initials = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            var initial = Hangul.initials(folded.substring(i, i + 1));
            initials.append(initial.isEmpty() ? folded.substring(i, i + 1) : initial);
        }
        return initials.toString();
    }

    private static List<Mark> joined(List<Mark> found, int length) {
        var joined = new ArrayList<Mark>();
        found.sort(Comparator.comparingInt(Mark::from));
        for (var mark : found) {
            if (!joined.isEmpty() && joined.getLast().to() >= mark.from()) {
                var before = joined.removeLast();
                joined.add(new Mark(before.from(), Math.min(length, Math.max(before.to(), mark.to()))));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
