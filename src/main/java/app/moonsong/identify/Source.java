package app.moonsong.identify;

import java.util.List;
import java.util.Set;

/**
 * One text of a file that may hold its title: the title tag, or the name.
 *
 * @param tag whether it is the title tag
 * @param leads how many tokens at {@code leadAt} count the track rather than name it
 * @param position the track's number by these tokens, 0 when there is none
 * @param disc the disc's number by these tokens, 0 when there is none
 */
record Source(Phrase phrase, boolean tag, int leadAt, int leads, int disc, int position) {
    private static final Set<String> COUNTERS =
            Set.of("track", "tr", "t", "cd", "disc", "disk", "d", "트랙", "トラック", "디스크", "曲", "side");
    /** What stands behind a track's number: 3번 트랙, 3曲目. */
    private static final Set<String> CALLED = Set.of("트랙", "トラック", "曲目");

    private static final int LARGEST = 999;

    static Source of(String text, boolean tag) {
        var phrase = Phrase.of(text);
        var tokens = phrase.tokens();
        int side = side(tokens);
        if (side > 0) {
            Token number = tokens.get(side - 1);
            int place = Side.place(tokens.get(side - 2).text().charAt(0), number.number() % 100);
            return new Source(phrase, tag, 0, side, 0, place);
        }
        int first = 0;
        while (first < tokens.size()
                && first < 2
                && COUNTERS.contains(tokens.get(first).text())) {
            first++;
        }
        var lead = at(phrase, tag, first);
        if (lead.leads > 0) {
            return lead.withCounters(first);
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (opensPart(tokens, i)) {
                return at(phrase, tag, i);
            }
        }
        return new Source(phrase, tag, 0, 0, 0, 0);
    }

    /** How many tokens name a place on a vinyl side ({@code A4}, {@code 0B1}); its number counts from the side's start. */
    private static int side(List<Token> tokens) {
        int at = !tokens.isEmpty() && tokens.getFirst().number() == 0 ? 1 : 0;
        boolean side = at + 2 < tokens.size()
                && tokens.get(at).text().length() == 1
                && "abcdefgh".contains(tokens.get(at).text())
                && tokens.get(at + 1).glued()
                && tokens.get(at + 1).isNumber()
                && !tokens.get(at + 2).glued();
        return side ? at + 2 : 0;
    }

    /** Whether a number stands first in a part and is cut off from what follows. */
    private static boolean opensPart(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        boolean opens = t.isNumber()
                && !t.bracket()
                && t.text().length() <= 3
                && tokens.get(i - 1).segment() != t.segment();
        boolean closes = i + 1 < tokens.size()
                && (tokens.get(i + 1).segment() != t.segment() || t.text().length() == 2);
        return opens && closes;
    }

    /** Whether disc and number are counted by name: {@code CD1 Track 07}, {@code d1t03}. */
    private static boolean isCountedTwice(List<Token> tokens, int i) {
        return i > 0
                && i + 2 < tokens.size()
                && COUNTERS.contains(tokens.get(i - 1).text())
                && COUNTERS.contains(tokens.get(i + 1).text())
                && isCount(tokens.get(i + 2));
    }

    private Source withCounters(int counters) {
        return new Source(phrase, tag, leadAt - counters, leads + counters, disc, position);
    }

    private static Source at(Phrase phrase, boolean tag, int i) {
        var tokens = phrase.tokens();
        if (i >= tokens.size() || !isCount(tokens.get(i))) {
            return new Source(phrase, tag, 0, 0, 0, 0);
        }
        Token first = tokens.get(i);
        if (i + 1 < tokens.size() && isDiscAndPosition(first, tokens.get(i + 1))) {
            return new Source(
                    phrase, tag, i, 2, first.number(), tokens.get(i + 1).number());
        }
        if (isCountedTwice(tokens, i)) {
            return new Source(
                    phrase, tag, i, 3, first.number(), tokens.get(i + 2).number());
        }
        int n = first.number();
        boolean hundreds = first.text().length() == 3 && n > 100 && n % 100 != 0;
        boolean called =
                i + 1 < tokens.size() && CALLED.contains(tokens.get(i + 1).text());
        return new Source(phrase, tag, i, called ? 2 : 1, hundreds ? n / 100 : 0, hundreds ? n % 100 : n);
    }

    private static boolean isCount(Token t) {
        return t.isNumber() && Character.isDigit(t.text().charAt(0)) && t.number() >= 0 && t.number() <= LARGEST;
    }

    private static boolean isDiscAndPosition(Token disc, Token position) {
        return isCount(position)
                && disc.text().length() <= 2
                && disc.number() > 0
                && disc.number() < 30
                && position.text().length() == 2
                && !position.glued()
                && (position.after()
                        || position.segment() != disc.segment()
                        || disc.text().length() == 1);
    }

    /** Whether it says more than numbers. */
    boolean speaks() {
        for (Token t : phrase.tokens()) {
            if (!t.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says, behind its number, what the other text says too. */
    boolean repeats(Source other) {
        var mine = phrase.tokens();
        var others = other.phrase.tokens();
        int from = leadAt == 0 ? leads : 0;
        if (other.leads > 0 || mine.size() - from != others.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            Token a = mine.get(from + i);
            Token b = others.get(i);
            if (!a.text().equals(b.text()) || a.kind() != b.kind()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has words; numbers, articles and single letters name nothing. */
    boolean says() {
        for (Token t : phrase.tokens()) {
            boolean letter =
                    t.text().length() == 1 && !Script.of(t.text().charAt(0)).runsOn();
            if (t.kind() == Token.Kind.WORD && !letter && !Vocabulary.isGrammar(t.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of it stands in brackets, as what belongs to a title that was lost. */
    boolean isAside() {
        return phrase.tokens().stream().allMatch(Token::bracket);
    }

    boolean isLead(int index) {
        return index >= leadAt && index < leadAt + leads;
    }
}
