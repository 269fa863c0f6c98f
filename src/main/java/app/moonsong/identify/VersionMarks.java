package app.moonsong.identify;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Marks the words of a text that name a version. */
final class VersionMarks {
    private VersionMarks() {}

    static void mark(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int longest = VersionWords.begins(tokens.get(i).text()) ? VersionWords.LONGEST : 0;
            for (int n = Math.min(longest, tokens.size() - i); n > 0; n--) {
                if (markPhrase(tokens, i, n)) {
                    i += n - 1;
                    break;
                }
            }
        }
        markMisspelt(tokens);
        markCarriers(tokens);
    }

    private static boolean markPhrase(List<Token> tokens, int from, int n) {
        Token first = tokens.get(from);
        if (first.kind() != Token.Kind.WORD && first.kind() != Token.Kind.NUMBER) {
            return false;
        }
        var words = new StringBuilder(first.text());
        for (int i = 1; i < n; i++) {
            Token t = tokens.get(from + i);
            if (t.segment() != first.segment() || t.kind() == Token.Kind.GUEST) {
                return false;
            }
            words.append(t.text());
        }
        Version version = VersionWords.named(words.toString());
        boolean bare = from > 0 && (VersionWords.speaksBare(words.toString()) || endsBehindMark(tokens, from, n));
        if (version == null || !(first.bracket() || first.segment() > 0 || bare)) {
            return false;
        }
        for (int i = from; i < from + n; i++) {
            tokens.set(i, tokens.get(i).asVersion(version));
        }
        return true;
    }

    /** Whether nothing follows the words and a comma or its like stands before them: "Song, Live". */
    private static boolean endsBehindMark(List<Token> tokens, int from, int n) {
        return from + n == tokens.size() && tokens.get(from).after();
    }

    /** A version's name with a letter wrong, where nothing but a version or a guest stands. */
    private static void markMisspelt(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Version version = t.kind() == Token.Kind.WORD && t.bracket() ? VersionWords.misspelt(t.text()) : null;
            if (version != null) {
                tokens.set(i, t.asVersion(version));
            }
        }
    }

    /** "Version" and its kin, in a part that names a version, belong to that name. */
    private static void markCarriers(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Version beside = beside(tokens, i);
            if (t.kind() == Token.Kind.WORD && beside != null && VersionWords.CARRIERS.contains(t.text())) {
                tokens.set(i, t.asVersion(beside));
            }
        }
    }

    private static @Nullable Version beside(List<Token> tokens, int i) {
        for (int j : new int[] {i - 1, i + 1}) {
            if (j >= 0
                    && j < tokens.size()
                    && tokens.get(j).segment() == tokens.get(i).segment()) {
                Version version = tokens.get(j).version();
                if (version != null) {
                    return version;
                }
            }
        }
        return null;
    }

    /**
     * Returns the version that the last words of a part name although nothing sets them apart: "Song Live".
     *
     * @param last the place of the part's last word
     * @param free which words the other side does not have: those that it has are words of the title, "Where We Live"
     */
    static @Nullable Version atBareEnd(List<Token> tokens, int last, IntPredicate free) {
        var words = "";
        Version found = null;
        for (int i = last; i > 0 && i > last - VersionWords.LONGEST && isWord(tokens, i, last) && free.test(i); i--) {
            words = tokens.get(i).text() + words;
            Version version = VersionWords.named(words);
            found = version == null || version.soft() ? found : version;
        }
        return found;
    }

    private static boolean isWord(List<Token> tokens, int i, int last) {
        Token t = tokens.get(i);
        return t.kind() == Token.Kind.WORD && t.segment() == tokens.get(last).segment();
    }
}
