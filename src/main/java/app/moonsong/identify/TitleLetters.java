package app.moonsong.identify;

import java.util.List;

/** Finds a title by its letters or sound where its words are not found one by one. */
final class TitleLetters {
    private static final double SOUNDED = 0.25;

    private final TitleWords words;
    private final Title title;
    private final Source source;
    private final List<Token> file;

    TitleLetters(TitleWords words) {
        this.words = words;
        title = words.title;
        source = words.source;
        file = words.file;
    }

    /** The same letters with other spaces between them: {@code 문 송} and {@code 문송}, "Sleep Walker". */
    void findJoined() {
        for (int from = 0; from < file.size(); from++) {
            int length = 0;
            for (int to = from; to < file.size() && length < title.joined.length(); to++) {
                String text = file.get(to).text();
                if (!title.joined.startsWith(text, length)) {
                    break;
                }
                length += text.length();
                if (length == title.joined.length() && !source.isLead(from)) {
                    words.takeAll(from, to);
                    return;
                }
            }
        }
        nearJoined();
    }

    /** A whole part that differs from the whole title by a few letters. */
    private void nearJoined() {
        if (title.joined.length() < 4 || title.numbered || words.maybeNumberMissing()) {
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
            if (hasNumber(from)) {
                continue;
            }
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
                words.takeAll(from, to - 1);
                words.pay((1 - like) * title.total);
                return;
            }
        }
    }

    /** Whether a number stands in the part from here on: it is never blurred with the title's letters. */
    private boolean hasNumber(int from) {
        for (int at = from;
                at < file.size() && file.get(at).segment() == file.get(from).segment();
                at++) {
            if (file.get(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** One script's spelling of another's word. */
    boolean findSound() {
        if (title.joined.isEmpty() || file.isEmpty()) {
            return false;
        }
        boolean runsOn = Script.of(title.joined.codePointAt(0)).runsOn();
        var joined = new StringBuilder();
        int from = -1;
        int to = -1;
        for (int at = 0; at < file.size(); at++) {
            Token t = file.get(at);
            boolean other = !t.isNumber() && Script.of(t.text().codePointAt(0)).runsOn() != runsOn;
            if (other && !words.used[at] && t.kind() == Token.Kind.WORD) {
                from = from < 0 ? at : from;
                to = at;
                joined.append(t.text());
            }
        }
        if (from >= 0 && soundsLike(Sound.skeleton(joined.toString()))) {
            words.takeWords(from, to);
            words.pay(SOUNDED * title.total);
            return true;
        }
        return false;
    }

    private boolean soundsLike(String skeleton) {
        return title.sounds.stream().anyMatch(s -> Sound.likeness(skeleton, s, 0.8) > 0);
    }
}
