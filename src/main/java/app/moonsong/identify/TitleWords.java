package app.moonsong.identify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which words of a title stand in a file's text, and where. */
final class TitleWords {
    private static final double FUZZY = 0.35;

    /** A word written twice by mistake says less than another word. */
    static final float REPEATED = 0.65f;

    /** So short a word is only taken for a misspelling if a letter was added behind its first. */
    private static final int SHORT = 3;

    /** A name this long may have been cut. */
    private static final int CUTTABLE = 20;

    final Title title;
    final Source source;
    final List<Token> file;
    final boolean[] used;
    final boolean[] found;
    /** The parts of the text in which the title stands. */
    final BitSet parts = new BitSet();

    private double cost;
    private boolean counted;
    /** Where the title's first word stands in the text, and the first of its others. */
    private int firstAt = -1;

    private int othersAt = Integer.MAX_VALUE;

    TitleWords(Title title, Source source) {
        this.title = title;
        this.source = source;
        file = source.phrase().tokens();
        used = new boolean[file.size()];
        found = new boolean[title.words.size()];
    }

    /** What the words that are found, but not as they are listed, cost. */
    double cost() {
        return cost;
    }

    void pay(double more) {
        cost += more;
    }

    /** Whether the number before the name was taken for a word of the title. */
    boolean counted() {
        return counted;
    }

    /** Whether the number that the title begins with is found behind its other words, though the name has a count of its own. */
    boolean displaced() {
        return firstAt > othersAt && title.words.getFirst().isNumber() && source.leads() > 0;
    }

    float missing() {
        float sum = 0;
        for (int i = 0; i < found.length; i++) {
            sum += found[i] ? 0 : isRepeated(i) ? REPEATED * title.weights[i] : title.weights[i];
        }
        return sum;
    }

    /** Whether the title says the word before it once more. */
    private boolean isRepeated(int i) {
        return i > 0
                && found[i - 1]
                && title.words.get(i).text().equals(title.words.get(i - 1).text());
    }

    void findWords() {
        findRun();
        findRest();
        if (missing() > 0) {
            findNear();
            findCount();
        }
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
        if (word == 0) {
            firstAt = at;
        } else {
            othersAt = Math.min(othersAt, at);
        }
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
            if (found[i] || word.isNumber() || word.text().length() < SHORT) {
                continue;
            }
            for (int at = 0; at < file.size(); at++) {
                if (!used[at]
                        && !file.get(at).isNumber()
                        && isNear(word.text(), file.get(at).text())) {
                    take(i, at);
                    cost += FUZZY * title.weights[i];
                    break;
                }
            }
        }
    }

    /** A title that begins with a number is counted by it when all its words follow, though one is misspelt. */
    private void findCount() {
        boolean first = found.length > 1 && !found[0] && title.words.getFirst().isNumber() && source.leads() == 1;
        if (first
                && missing() <= title.weights[0] + 1e-4
                && file.get(source.leadAt()).same(title.words.getFirst())) {
            take(0, source.leadAt());
        }
    }

    private static boolean isNear(String word, String text) {
        return (word.length() > SHORT || (text.length() == SHORT + 1 && text.charAt(0) == word.charAt(0)))
                && Edits.near(word, text);
    }

    /** Takes the whole title as found in these tokens of the text. */
    void takeAll(int from, int to) {
        Arrays.fill(found, true);
        parts.clear();
        for (int at = from; at <= to; at++) {
            used[at] = true;
            parts.set(file.get(at).segment());
        }
    }

    /** Takes the title's words, but not its numbers, as found in these tokens of the text. */
    void takeWords(int from, int to) {
        for (int i = 0; i < found.length; i++) {
            found[i] |= !title.words.get(i).isNumber();
        }
        for (int at = from; at <= to; at++) {
            used[at] |= !file.get(at).isNumber();
            parts.set(file.get(at).segment());
        }
    }

    /** What is missing only because the name was cut, up to three quarters of it. */
    double cut() {
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
                && !file.get(end).isNumber()
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

    boolean numberMissing() {
        return hasNumber(false);
    }

    /** Whether a single letter that may be a number is not found. */
    boolean maybeNumberMissing() {
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && title.words.get(i).maybe() > 0) {
                return true;
            }
        }
        return false;
    }

    boolean numberFound() {
        return hasNumber(true);
    }

    /** Whether a number of the title is found, or is not. */
    private boolean hasNumber(boolean among) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] == among && title.words.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
