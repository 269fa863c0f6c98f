package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters or digits of a text that stand together and are of one kind, folded.
 *
 * @param text never empty; a number without leading zeros, with the sign before it where it was written: {@code #3}
 */
record Run(String text, Kind kind) {
    enum Kind {
        /** Of an alphabet: found by its beginning. */
        WORD,
        NUMBER,
        /** Hangul, kana, ideographs: these do not put their words apart, so any part of it is found. */
        DENSE,
        /** Initial consonants of Hangul alone, as a Korean keyboard types them. */
        INITIALS
    }

    /** Takes a text apart, in its order. */
    static List<Run> of(String text) {
        return new RunReader(Fold.text(text)).read();
    }

    /** Takes a text apart; dense runs between which no other letter or digit stands are one: spacing varies. */
    static List<Run> joined(String text) {
        var joined = new ArrayList<Run>();
        for (var run : of(text)) {
            boolean goesOn = run.kind == Kind.DENSE && !joined.isEmpty() && joined.getLast().kind == Kind.DENSE;
            if (goesOn) {
                joined.set(joined.size() - 1, new Run(joined.getLast().text + run.text, Kind.DENSE));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** Whether it is a number with its sign: {@code #3}. */
    boolean isSigned() {
        return text.charAt(0) == '#';
    }
}
