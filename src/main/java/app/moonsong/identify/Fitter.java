package app.moonsong.identify;

import app.moonsong.identify.Fit.Agreement;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Explains the words of a file's text by one title of a track: what is found, what is missing, what is left over. */
final class Fitter {
    private static final double BRACKET = 0.4;
    private static final double ELSEWHERE = 0.3;
    /** Where the list names no album, what stands aside from the title may be the album's name. */
    private static final double UNLISTED = 0.6;
    /** Of a name that counts itself, a number at its end may be another than the one the title begins with. */
    private static final double DISPLACED = 0.2;

    private final Title title;
    private final Source source;
    private final Line line;
    private final List<Token> file;
    private final TitleWords words;

    private Fitter(Title title, Source source, Line line) {
        this.title = title;
        this.source = source;
        this.line = line;
        file = source.phrase().tokens();
        words = new TitleWords(title, source);
    }

    /**
     * Compares a text with a title.
     *
     * @param ownWords what the file's own tags say of artist and album: left over in its title, they say nothing new
     */
    static Fit fit(Title title, Source source, Line line, Vocabulary vocabulary, Set<String> ownWords) {
        return new Fitter(title, source, line).run(vocabulary, ownWords);
    }

    private Fit run(Vocabulary vocabulary, Set<String> ownWords) {
        boolean sounded = find();
        double displaced = words.displaced() ? DISPLACED * title.total : 0;
        double cost = words.cost() + displaced + words.missing() - words.cut();
        var rest = new Leftovers(words, line, vocabulary);
        rest.close(ownWords);
        double aside = line.issue().title().isBlank() ? UNLISTED : 1;
        double extra = rest.weight(BRACKET, aside * ELSEWHERE);
        double whole = Math.max(0.01, title.total + extra);
        double distance = title.words.isEmpty() ? 1 : Math.clamp((cost + extra) / whole, 0, 1);
        var said = rest.versions();
        var listed = listed();
        return new Fit(
                title,
                source,
                distance,
                number(rest),
                version(said, listed),
                said,
                listed,
                words.counted(),
                Math.max(rest.artist(), artistInTitle()),
                rest.album(),
                rest.foreign(),
                sounded);
    }

    /** Finds what it can of the title; returns whether only its sound was found. */
    private boolean find() {
        words.findWords();
        var letters = new TitleLetters(words);
        if (words.missing() > 0.3 * title.total) {
            letters.findJoined();
        }
        return words.missing() > 0.5 * title.total && letters.findSound();
    }

    /** 1 when the list itself writes "Artist - Title" and the file says both. */
    private double artistInTitle() {
        if (!title.parted) {
            return 0;
        }
        var first = new HashSet<String>();
        boolean more = false;
        for (int i = 0; i < words.found.length; i++) {
            Token word = title.words.get(i);
            if (word.segment() == 0 && words.found[i]) {
                first.add(word.text());
            }
            more |= word.segment() > 0 && !word.bracket() && words.found[i];
        }
        boolean named = more && line.artist().list().stream().anyMatch(n -> first.containsAll(n.words()));
        return named ? 1 : 0;
    }

    private Agreement number(Leftovers rest) {
        boolean left = rest.numberInTitle();
        boolean any = left || rest.numberElsewhere() || rest.sideNumber();
        if (words.numberMissing()) {
            if (!source.says()) {
                return Agreement.ABSENT;
            }
            return any || rest.maybeNumber()
                    ? Agreement.CONFLICT
                    : words.numberFound() ? Agreement.PARTLY : Agreement.MISSING;
        }
        if (any && says() && words.maybeNumberMissing()) {
            return Agreement.CONFLICT;
        }
        if (left && says()) {
            return Agreement.CONFLICT;
        }
        if (rest.numberElsewhere() && says()) {
            return Agreement.ADDED;
        }
        return title.numbered ? Agreement.SAME : Agreement.ABSENT;
    }

    /** Whether the text has words at all; a bare number is a file's, not a title's. */
    private boolean says() {
        return file.stream().anyMatch(t -> t.kind() == Token.Kind.WORD);
    }

    /** The title's versions; of words at its bare end too, where the text does not have them. */
    private Set<Version> listed() {
        int last = title.words.size() - 1;
        Version atEnd = last < 0 ? null : VersionMarks.atBareEnd(title.words, last, at -> !words.found[at]);
        if (atEnd == null) {
            return title.versions;
        }
        var listed = EnumSet.of(atEnd);
        listed.addAll(title.versions);
        return listed;
    }

    private Agreement version(Set<Version> said, Set<Version> listed) {
        if (title.words.isEmpty()) {
            return Agreement.ABSENT;
        }
        if (said.equals(listed)) {
            return said.isEmpty() ? Agreement.ABSENT : Agreement.SAME;
        }
        var fileOnly = EnumSet.noneOf(Version.class);
        fileOnly.addAll(said);
        fileOnly.removeAll(listed);
        if (fileOnly.stream().anyMatch(v -> !v.soft())) {
            return Agreement.CONFLICT;
        }
        boolean lacks = listed.stream().anyMatch(v -> !v.soft() && !said.contains(v));
        return lacks ? Agreement.MISSING : Agreement.ADDED;
    }
}
