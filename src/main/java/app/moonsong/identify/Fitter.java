package app.moonsong.identify;

import app.moonsong.identify.Fit.Agreement;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Explains the words of a file's text by one title of a track: what is found, what is missing, what is left over. */
final class Fitter {
    private static final double FUZZY = 0.35;
    private static final double SOUNDED = 0.25;
    private static final double BRACKET = 0.4;
    private static final double ELSEWHERE = 0.3;

    /** A name this long may have been cut. */
    private static final int CUTTABLE = 20;

    private final Title title;
    private final Source source;
    private final Line line;
    private final Vocabulary vocabulary;
    private final Set<String> ownWords;
    private final List<Token> file;
    private final boolean[] used;
    private final boolean[] found;
    private final BitSet parts = new BitSet();
    private double cost;
    private boolean counted;
    private boolean sounded;

    private Fitter(Title title, Source source, Line line, Vocabulary vocabulary, Set<String> ownWords) {
        this.title = title;
        this.source = source;
        this.line = line;
        this.vocabulary = vocabulary;
        this.ownWords = ownWords;
        this.file = source.phrase().tokens();
        this.used = new boolean[file.size()];
        this.found = new boolean[title.words.size()];
    }

    /**
     * Compares a text with a title.
     *
     * @param ownWords what the file's own tags say of artist and album: left over in its title, they say nothing new
     */
    static Fit fit(Title title, Source source, Line line, Vocabulary vocabulary, Set<String> ownWords) {
        return new Fitter(title, source, line, vocabulary, ownWords).run();
    }

    private Fit run() {
        findRun();
        findRest();
        if (missing() > 0) {
            findNear();
        }
        if (missing() > 0.3 * title.total) {
            findJoined();
        }
        if (missing() > 0.5 * title.total) {
            findSound();
        }
        cost += missing() - cut();
        var rest = new Leftovers(file, used, parts, source, line, vocabulary);
        rest.close(ownWords);
        double extra = rest.weight(BRACKET, ELSEWHERE);
        double whole = Math.max(0.01, title.total + extra);
        double distance = title.words.isEmpty() ? 1 : Math.clamp((cost + extra) / whole, 0, 1);
        var said = rest.versions();
        return new Fit(
                title,
                source,
                distance,
                number(rest),
                version(said),
                said,
                counted,
                Math.max(rest.artist(), artistInTitle()),
                rest.album(),
                rest.foreign(),
                sounded);
    }

    private float missing() {
        float sum = 0;
        for (int i = 0; i < found.length; i++) {
            sum += found[i] ? 0 : title.weights[i];
        }
        return sum;
    }

    /** The longest run of the title's words from its first on; a leading count only if the title begins with it. */
    private void findRun() {
        int best = 0;
        int bestAt = -1;
        for (int at = 0; at < file.size(); at++) {
            int n = runAt(at);
            if (n > best || (n == best && n > 0 && source.isLead(bestAt))) {
                best = n;
                bestAt = at;
            }
        }
        if (bestAt >= 0 && source.isLead(bestAt) && best < Math.min(2, title.words.size())) {
            return;
        }
        for (int i = 0; i < best; i++) {
            take(i, bestAt + i);
        }
    }

    private int runAt(int at) {
        int n = 0;
        while (n < title.words.size()
                && at + n < file.size()
                && file.get(at + n).same(title.words.get(n))) {
            n++;
        }
        return n;
    }

    private void take(int word, int at) {
        found[word] = true;
        used[at] = true;
        counted |= source.isLead(at);
        if (title.weights[word] > 0.1f) {
            parts.set(file.get(at).segment());
        }
    }

    private void findRest() {
        int cursor = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                continue;
            }
            int at = next(title.words.get(i), cursor);
            if (at < 0 && cursor > 0) {
                at = next(title.words.get(i), 0);
                cost += at < 0 ? 0 : 0.03;
            }
            if (at >= 0) {
                take(i, at);
                cursor = at + 1;
            }
        }
    }

    private int next(Token word, int from) {
        for (int at = from; at < file.size(); at++) {
            if (!used[at] && !source.isLead(at) && file.get(at).same(word)) {
                return at;
            }
        }
        return -1;
    }

    private void findNear() {
        for (int i = 0; i < found.length; i++) {
            Token word = title.words.get(i);
            if (found[i] || word.isNumber() || word.text().length() < 4) {
                continue;
            }
            for (int at = 0; at < file.size(); at++) {
                if (!used[at]
                        && !file.get(at).isNumber()
                        && Edits.near(word.text(), file.get(at).text())) {
                    take(i, at);
                    cost += FUZZY * title.weights[i];
                    break;
                }
            }
        }
    }

    /** The same letters with other spaces between them: {@code 문 송} and {@code 문송}, "Sleep Walker". */
    private void findJoined() {
        for (int from = 0; from < file.size(); from++) {
            int length = 0;
            for (int to = from; to < file.size() && length < title.joined.length(); to++) {
                String text = file.get(to).text();
                if (!title.joined.startsWith(text, length)) {
                    break;
                }
                length += text.length();
                if (length == title.joined.length() && !source.isLead(from)) {
                    takeAll(from, to);
                    return;
                }
            }
        }
        nearJoined();
    }

    private void takeAll(int from, int to) {
        java.util.Arrays.fill(found, true);
        parts.clear();
        for (int at = from; at <= to; at++) {
            used[at] = true;
            parts.set(file.get(at).segment());
        }
    }

    /** A whole part that differs from the whole title by a few letters. */
    private void nearJoined() {
        if (title.joined.length() < 4 || title.numbered) {
            return;
        }
        for (int from = 0; from < file.size(); from++) {
            if (source.isLead(from)
                    || (from > 0
                            && file.get(from - 1).segment() == file.get(from).segment()
                            && !source.isLead(from - 1))) {
                continue;
            }
            int to = from;
            var joined = new StringBuilder();
            while (to < file.size() && file.get(to).segment() == file.get(from).segment()) {
                joined.append(file.get(to++).text());
            }
            int longest = Math.max(joined.length(), title.joined.length());
            if (Math.abs(joined.length() - title.joined.length()) * 4 > longest) {
                continue;
            }
            double like = Edits.likeness(joined.toString(), title.joined, 0.75);
            if (like > 0) {
                takeAll(from, to - 1);
                cost += (1 - like) * title.total;
                return;
            }
        }
    }

    /** One script's spelling of another's word. */
    private void findSound() {
        if (title.joined.isEmpty() || file.isEmpty()) {
            return;
        }
        boolean runsOn = Script.of(title.joined.codePointAt(0)).runsOn();
        var joined = new StringBuilder();
        int from = -1;
        int to = -1;
        for (int at = 0; at < file.size(); at++) {
            Token t = file.get(at);
            boolean other = !t.isNumber() && Script.of(t.text().codePointAt(0)).runsOn() != runsOn;
            if (other && !used[at] && t.kind() == Token.Kind.WORD) {
                from = from < 0 ? at : from;
                to = at;
                joined.append(t.text());
            }
        }
        if (from >= 0 && soundsLike(Sound.skeleton(joined.toString()))) {
            takeWords(from, to);
            cost += SOUNDED * title.total;
            sounded = true;
        }
    }

    private boolean soundsLike(String skeleton) {
        return title.sounds.stream().anyMatch(s -> Sound.likeness(skeleton, s, 0.8) > 0);
    }

    private void takeWords(int from, int to) {
        for (int i = 0; i < found.length; i++) {
            found[i] |= !title.words.get(i).isNumber();
        }
        for (int at = from; at <= to; at++) {
            used[at] |= !file.get(at).isNumber();
            parts.set(file.get(at).segment());
        }
    }

    /** What is missing only because the name was cut, up to three quarters of it. */
    private double cut() {
        if (source.phrase().raw().length() < CUTTABLE || file.isEmpty()) {
            return 0;
        }
        int last = found.length;
        while (last > 0 && !found[last - 1]) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            if (!found[i]) {
                return 0;
            }
        }
        int end = file.size() - 1;
        boolean whole = used[end];
        boolean begun = !whole
                && last < found.length
                && title.words.get(last).text().startsWith(file.get(end).text());
        if ((!whole && !begun) || last == 0) {
            return 0;
        }
        used[end] = true;
        double lost = 0;
        for (int i = last; i < found.length; i++) {
            lost += title.weights[i];
        }
        return last >= 3 || begun ? 0.75 * lost : 0;
    }

    private boolean numberMissing() {
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && title.words.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** 1 when the list itself writes "Artist - Title" and the file says both. */
    private double artistInTitle() {
        if (!title.parted) {
            return 0;
        }
        var first = new java.util.HashSet<String>();
        boolean more = false;
        for (int i = 0; i < found.length; i++) {
            Token word = title.words.get(i);
            if (word.segment() == 0 && found[i]) {
                first.add(word.text());
            }
            more |= word.segment() > 0 && !word.bracket() && found[i];
        }
        boolean named = more && line.artist().list().stream().anyMatch(n -> first.containsAll(n.words()));
        return named ? 1 : 0;
    }

    private Agreement number(Leftovers rest) {
        boolean left = rest.numberInTitle();
        if (numberMissing()) {
            if (!source.says()) {
                return Agreement.ABSENT;
            }
            return left || rest.numberElsewhere() || rest.sideNumber() ? Agreement.CONFLICT : Agreement.MISSING;
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

    private Agreement version(Set<Version> said) {
        if (said.equals(title.versions)) {
            return said.isEmpty() ? Agreement.ABSENT : Agreement.SAME;
        }
        var fileOnly = EnumSet.noneOf(Version.class);
        fileOnly.addAll(said);
        fileOnly.removeAll(title.versions);
        if (fileOnly.stream().anyMatch(v -> !v.soft())) {
            return Agreement.CONFLICT;
        }
        boolean lacks = title.versions.stream().anyMatch(v -> !v.soft() && !said.contains(v));
        return lacks ? Agreement.MISSING : Agreement.ADDED;
    }
}
