package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The words of a text as they are kept for searching. Words of Latin and other alphabets are found by their beginning.
 * Hangul, kana and ideographs do not put their words apart, so each such word is kept from each of its letters on: any
 * part of it is then the beginning of something.
 */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Longer words than this are prose; their inner parts are not worth the room. */
    private static final int MOST_PARTS = 24;
    /** The first letter of Hangul; the other dense scripts come later. */
    private static final int FIRST_DENSE = 0x1100;

    private Words() {}

    /** Returns the words of some texts, and the parts of words, with a space between each. */
    public static String of(String... texts) {
        var words = new ArrayList<String>();
        var more = new ArrayList<String>();
        for (var text : texts) {
            for (var chunk : SPACE.split(text)) {
                var tokens = tokens(chunk);
                words.addAll(tokens);
                if (tokens.size() > 1 && !chunk.contains("#")) {
                    more.add(String.join("", tokens));
                }
                tokens.forEach(t -> addParts(t, more));
            }
        }
        words.addAll(more);
        return String.join(" ", words);
    }

    /** Takes a text without spaces apart: letters, numbers without leading zeros, and #3 as one. */
    static List<String> tokens(String chunk) {
        var text = Fold.text(chunk);
        var tokens = new ArrayList<String>(2);
        boolean numbered = false;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, Words::isDigit);
            if (end > at) {
                tokens.add((numbered ? "#" : "") + withoutZeros(text.substring(at, end)));
            } else {
                end = end(text, at, Words::isLetter);
                if (end > at) {
                    tokens.add(text.substring(at, end));
                }
            }
            numbered = end == at && text.charAt(at) == '#';
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return tokens;
    }

    private static int end(String text, int from, IntPredicate part) {
        int end = from;
        while (end < text.length() && part.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(c);
        };
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static void addParts(String token, List<String> to) {
        if (token.startsWith("#")) {
            to.add(token.substring(1));
        } else if (isDense(token)) {
            addEndings(token, 1, to);
            addEndings(Hangul.initials(token), 0, to);
        }
    }

    private static void addEndings(String token, int from, List<String> to) {
        var letters = token.codePoints().limit(MOST_PARTS).toArray();
        for (int i = from; i < letters.length; i++) {
            to.add(new String(letters, i, letters.length - i));
        }
    }

    /** Whether a word's inner parts are words to a reader: Hangul, kana, ideographs. */
    static boolean isDense(String token) {
        return token.codePoints()
                .anyMatch(c -> c >= FIRST_DENSE
                        && switch (Character.UnicodeScript.of(c)) {
                            case HANGUL, HIRAGANA, KATAKANA, HAN -> true;
                            default -> false;
                        });
    }
}
