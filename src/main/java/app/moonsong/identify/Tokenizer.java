package app.moonsong.identify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into folded words and numbers, and remembers the dashes and brackets they stood between. */
final class Tokenizer {
    /** Longer texts are cut: no title is this long, and the work grows with the square of it. */
    private static final int LONGEST = 400;

    /** An underscore where a file system could not keep an apostrophe: {@code I_m}, {@code L_amour}. */
    private static final Pattern ELIDED =
            Pattern.compile("(?<=\\p{L})_(?=(?:s|t|m|d|ll|re|ve)\\b)|(?<=\\b[LDJCNSMTldjcnsmt])_(?=\\p{L})");

    private static final String OPEN = "([{<「『【《〈";
    private static final String CLOSE = ")]}>」』】》〉";
    private static final String APOSTROPHES = "'’‘`´ʼ＇";

    private final String text;
    private final boolean tight;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private final StringBuilder word = new StringBuilder();
    private Script script = Script.NONE;
    private int segments;
    private int segment;
    private boolean glued;
    private boolean after;

    private Tokenizer(String text, boolean tight) {
        this.text = text;
        this.tight = tight;
    }

    /** Returns the tokens in order, none of them marked yet. */
    static List<Token> cut(String raw) {
        String bounded = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String plain = NumberText.plain(Fold.width(Noise.strip(bounded))).strip();
        boolean tight = plain.indexOf(' ') < 0;
        if (!tight && plain.indexOf('_') > 0) {
            plain = ELIDED.matcher(plain).replaceAll("");
        }
        return new Tokenizer(tight ? plain.replace("_-_", " - ").replace('_', ' ') : plain, tight).run();
    }

    private List<Token> run() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            Script s = Script.of(c);
            if (s != Script.NONE) {
                letter(c, s);
            } else if (APOSTROPHES.indexOf(c) < 0 || word.isEmpty()) {
                i = mark(c, i);
            }
            i += length;
        }
        endWord();
        return tokens;
    }

    private void letter(int c, Script s) {
        if (s != script && !word.isEmpty() && !(s == Script.ALPHABET && isCombining(c))) {
            endWord();
            glued = true;
        }
        script = s;
        word.appendCodePoint(c);
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Anything that is not part of a word; returns the place of the last character used. */
    private int mark(int c, int at) {
        if (isThousands(c, at)) {
            return at;
        }
        if (c == '.' && isInitial(at)) {
            return at;
        }
        endWord();
        if (OPEN.indexOf(c) >= 0) {
            outer.push(segment);
            segment = ++segments;
        } else if (CLOSE.indexOf(c) >= 0) {
            segment = outer.isEmpty() ? segment : outer.pop();
        } else if (outer.isEmpty() && isSeparator(c, at)) {
            segment = ++segments;
        } else if (c == '&' || (c == '+' && isSpaced(at))) {
            tokens.add(Token.word("and", segment, !outer.isEmpty(), false, after));
        }
        glued = false;
        after |= c != ' ' && c != '_' && c != '.' && c != '#' && c != '&';
        return at;
    }

    private boolean isThousands(int c, int at) {
        return c == ','
                && script == Script.DIGIT
                && !word.isEmpty()
                && word.length() <= 3
                && at + 3 < text.length()
                && text.substring(at + 1, at + 4).chars().allMatch(Character::isDigit)
                && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }

    /** Whether the dot belongs to initials such as {@code A.I.}, whose letters people also write together. */
    private boolean isInitial(int at) {
        boolean single = at < 2 || Script.of(text.charAt(at - 2)) != Script.ALPHABET;
        return single
                && !word.isEmpty()
                && script == Script.ALPHABET
                && at + 2 < text.length()
                && Script.of(text.charAt(at + 1)) == Script.ALPHABET
                && text.charAt(at + 2) == '.';
    }

    private boolean isSeparator(int c, int at) {
        return switch (c) {
            case '—', '–', '−', '|', '~', '〜', '•', '·' -> c != '·' || isSpaced(at);
            case '-' -> isSpaced(at) || (tight && betweenWords(at));
            case '/', '\\' -> false;
            default -> false;
        };
    }

    private boolean betweenWords(int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at - 1) != '-' && text.charAt(at + 1) != '-';
    }

    private boolean isSpaced(int at) {
        boolean before = at == 0 || text.charAt(at - 1) == ' ';
        boolean behind = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
        return before || behind;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String folded = Fold.word(word.toString());
        if (folded.isEmpty()) {
            word.setLength(0);
            return;
        }
        boolean bracket = !outer.isEmpty();
        Token token = Token.word(folded, segment, bracket, glued, after);
        if (script == Script.DIGIT && folded.length() <= 9) {
            token = token.asNumber(Integer.parseInt(folded));
        }
        tokens.add(token);
        word.setLength(0);
        script = Script.NONE;
        glued = false;
        after = false;
    }
}
