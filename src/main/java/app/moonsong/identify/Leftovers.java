package app.moonsong.identify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a file's text that its title does not use, explained by the rest of what the track says. */
final class Leftovers {
    private final List<Token> file;
    private final boolean[] open;
    private final BitSet titleParts;
    private final Line line;
    private final Vocabulary vocabulary;
    private final double artist;
    private final double album;

    Leftovers(TitleWords words, Line line, Vocabulary vocabulary) {
        this.file = words.file;
        this.open = new boolean[words.used.length];
        this.titleParts = words.parts;
        this.line = line;
        this.vocabulary = vocabulary;
        for (int i = 0; i < open.length; i++) {
            open[i] = !words.used[i] && !words.source.isLead(i);
        }
        artist = explainArtist();
        double found = explain(line.issue().words().set());
        for (AlbumWords film : line.issue().films()) {
            found = Math.max(found, explain(film.set()));
        }
        album = found;
    }

    double artist() {
        return artist;
    }

    double album() {
        return album;
    }

    /** Marks the words of the artists; the share found of the name that is found best. */
    private double explainArtist() {
        double best = 0;
        for (var name : line.artist().list()) {
            int hits = 0;
            for (String word : name.words()) {
                hits += standsOpen(word) ? 1 : 0;
            }
            best = Math.max(best, (double) hits / name.words().size());
        }
        if (best < 0.5 && closeJoined()) {
            return 1;
        }
        if (best >= 0.5) {
            close(line.artistWords());
        }
        return best >= 0.5 ? best : 0;
    }

    /** A name with its spaces lost or elsewhere: "TonyRice". */
    private boolean closeJoined() {
        for (var name : line.artist().list()) {
            for (int from = 0; from < open.length; from++) {
                int to = joinedTo(name.joined(), from);
                if (to > from) {
                    Arrays.fill(open, from, to, false);
                    return true;
                }
            }
        }
        return false;
    }

    /** The place behind the last of the open words from here on that make up these letters together, or -1. */
    private int joinedTo(String letters, int from) {
        int length = 0;
        for (int to = from;
                to < open.length && open[to] && letters.startsWith(file.get(to).text(), length);
                to++) {
            length += file.get(to).text().length();
            if (length == letters.length()) {
                return to + 1;
            }
        }
        return -1;
    }

    private boolean standsOpen(String word) {
        for (int i = 0; i < open.length; i++) {
            if (open[i]
                    && (file.get(i).text().equals(word)
                            || Edits.near(file.get(i).text(), word))) {
                return true;
            }
        }
        return false;
    }

    /** Takes these words as explained. */
    void close(Set<String> words) {
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                String text = file.get(i).text();
                open[i] = !words.contains(text) && !nearAny(words, text);
            }
        }
    }

    private static boolean nearAny(Set<String> words, String text) {
        if (text.length() < 3) {
            return false;
        }
        for (String word : words) {
            if (Edits.near(word, text)) {
                return true;
            }
        }
        return false;
    }

    private double explain(Set<String> words) {
        if (words.isEmpty() || !anyOpen(words)) {
            return 0;
        }
        var hits = new HashSet<String>();
        for (int i = 0; i < open.length; i++) {
            if (open[i] && words.contains(file.get(i).inDigits())) {
                hits.add(file.get(i).inDigits());
            }
        }
        double share = (double) hits.size() / words.size();
        if (share >= 0.5) {
            for (int i = 0; i < open.length; i++) {
                open[i] &= !hits.contains(file.get(i).inDigits());
            }
        }
        return share >= 0.5 ? share : 0;
    }

    private boolean anyOpen(Set<String> words) {
        for (int i = 0; i < open.length; i++) {
            if (open[i] && words.contains(file.get(i).inDigits())) {
                return true;
            }
        }
        return false;
    }

    /** The weight of what nothing explains; less in brackets and in parts that the title does not stand in. */
    double weight(double bracket, double elsewhere) {
        double sum = 0;
        for (int i = 0; i < open.length; i++) {
            Token t = file.get(i);
            if (open[i] && t.kind() == Token.Kind.WORD) {
                double place = titleParts.get(t.segment()) ? 1 : t.bracket() ? bracket : elsewhere;
                boolean repeated =
                        i > 0 && !open[i - 1] && file.get(i - 1).text().equals(t.text());
                sum += vocabulary.weight(t.text()) * place * (repeated ? TitleWords.REPEATED : 1);
            } else if (open[i] && t.kind() == Token.Kind.GUEST) {
                sum += 0.02;
            }
        }
        return sum;
    }

    /** The versions that it names; of words at its bare end too, where the title does not have them. */
    Set<Version> versions() {
        var said = EnumSet.noneOf(Version.class);
        for (int i = 0; i < open.length; i++) {
            Version version = file.get(i).version();
            boolean says = version != null
                    && version != Version.PLAIN
                    && !Vocabulary.isGrammar(file.get(i).text());
            if (open[i] && says && version != null) {
                said.add(version);
            }
            Version last = titleParts.get(file.get(i).segment()) && endsPart(i)
                    ? VersionMarks.atBareEnd(file, i, at -> open[at])
                    : null;
            if (last != null) {
                said.add(last);
            }
        }
        return said;
    }

    /** Whether no other word or number of its part follows. */
    private boolean endsPart(int i) {
        for (int at = i + 1;
                at < open.length && file.get(at).segment() == file.get(i).segment();
                at++) {
            if (file.get(at).kind() == Token.Kind.WORD || file.get(at).kind() == Token.Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is left beside the title's words or in brackets behind them. */
    boolean numberInTitle() {
        for (int i = 0; i < open.length; i++) {
            Token t = file.get(i);
            if (open[i] && t.kind() == Token.Kind.NUMBER && (titleParts.get(t.segment()) || t.bracket())) {
                return true;
            }
        }
        return false;
    }

    boolean numberElsewhere() {
        return left(Token.Kind.NUMBER);
    }

    boolean sideNumber() {
        return left(Token.Kind.SIDE_NUMBER);
    }

    /** Whether a single letter is left that may be a number. */
    boolean maybeNumber() {
        for (int i = 0; i < open.length; i++) {
            if (open[i] && file.get(i).maybe() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean left(Token.Kind kind) {
        for (int i = 0; i < open.length; i++) {
            if (open[i] && file.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The first part outside brackets of which nothing is explained: who plays it, most often. */
    String foreign() {
        for (int i = 0; i < open.length; i++) {
            Token t = file.get(i);
            boolean outside = !t.bracket() && !titleParts.get(t.segment());
            if (outside && open[i] && names(t) && isForeign(t.segment())) {
                return text(t.segment());
            }
        }
        return "";
    }

    /** Whether it can name somebody or something: an article that the title has too explains nothing. */
    private static boolean names(Token t) {
        return t.kind() == Token.Kind.WORD && !Vocabulary.isGrammar(t.text());
    }

    private boolean isForeign(int segment) {
        int words = 0;
        int unexplained = 0;
        for (int i = 0; i < open.length; i++) {
            Token t = file.get(i);
            if (t.segment() == segment && names(t)) {
                words++;
                unexplained += open[i] ? 1 : 0;
            }
        }
        return unexplained * 2 > words;
    }

    private String text(int segment) {
        var out = new StringBuilder();
        for (Token t : file) {
            if (t.segment() == segment) {
                out.append(out.isEmpty() ? "" : " ").append(t.text());
            }
        }
        return out.toString();
    }
}
