package app.moonsong.identify;

import java.util.ArrayList;
import java.util.List;

/** Marks the words of a text that are numbers, and takes away those that only say so: part, No., 악장. */
final class NumberMarks {
    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2039;
    /** The longest spelt number, {@code quatrieme}, has so many letters. */
    private static final int LONGEST = 9;

    private NumberMarks() {}

    static void mark(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (!t.isNumber() && t.text().length() <= LONGEST) {
                tokens.set(i, read(tokens, i));
            }
        }
        markSideNumbers(tokens);
        dropPartWords(tokens);
    }

    /** The word as a number, where it can be one. */
    private static Token read(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        boolean part = i > 0 && Numerals.PART_WORDS.contains(tokens.get(i - 1).text());
        boolean beforePart = i + 1 < tokens.size()
                && Numerals.COUNTED.contains(tokens.get(i + 1).text());
        int value = Numerals.roman(t.text());
        int spelt = value > 0 ? -1 : part ? Numerals.word(t.text()) : beforePart ? Numerals.ordinal(t.text()) : -1;
        if (spelt > 0) {
            return t.asNumber(spelt);
        }
        if (value > 0 && (part || (value > 1 && t.text().length() > 1 && endsPart(tokens, i)))) {
            return t.asNumber(value);
        }
        return value > 0 && t.text().length() == 1 && i > 0 && endsPart(tokens, i) ? t.maybeNumber(value) : t;
    }

    /** Before the part words go: {@code (2)} counts copies, {@code (Part 2)} parts. */
    private static void markSideNumbers(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isSideNumber(tokens, i)) {
                tokens.set(i, tokens.get(i).as(Token.Kind.SIDE_NUMBER));
            }
        }
    }

    /** Whether a numeral at this place can count something: at the end of a part, or before a mark. */
    private static boolean endsPart(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return i > 0;
        }
        Token next = tokens.get(i + 1);
        return next.segment() != tokens.get(i).segment() || next.after() || Numerals.PART_WORDS.contains(next.text());
    }

    private static void dropPartWords(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean beforeNumber = i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
            boolean behindNumber = t.glued() && i > 0 && tokens.get(i - 1).isNumber();
            boolean counted = !kept.isEmpty() && kept.getLast().isNumber() && Numerals.COUNTED.contains(t.text());
            boolean part = Numerals.PART_WORDS.contains(t.text());
            boolean ends = i + 1 >= tokens.size() || !tokens.get(i + 1).glued();
            boolean ordinal = behindNumber && ends && Numerals.ORDINAL_ENDINGS.contains(t.text());
            if (!ordinal && !counted && !(part && (beforeNumber || behindNumber))) {
                kept.add(t);
            }
        }
        tokens.clear();
        tokens.addAll(kept);
    }

    /** A year, a disc or a copy's number, where it stands in a part of its own. */
    private static boolean isSideNumber(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (t.kind() != Token.Kind.NUMBER || t.segment() == 0) {
            return false;
        }
        if (t.bracket()
                && i > 0
                && Numerals.DISC_WORDS.contains(tokens.get(i - 1).text())) {
            return true;
        }
        boolean alone = (i == 0 || tokens.get(i - 1).segment() != t.segment())
                && (i + 1 == tokens.size() || tokens.get(i + 1).segment() != t.segment());
        boolean year =
                t.number() >= YEAR_FROM && t.number() <= YEAR_TO && t.text().length() == 4;
        return year
                || (alone && t.bracket() && i + 1 == tokens.size() && t.text().length() == 1);
    }
}
