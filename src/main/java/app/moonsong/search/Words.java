package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as they are kept for searching. Words of Latin and other alphabets are found by their beginning.
 * Hangul, kana and ideographs do not put their words apart, so each such word is kept from each of its letters on: any
 * part of it is then the beginning of something.
 */
public final class Words {
    /** Longer words than this are prose; their inner parts are not worth the room. */
    private static final int MOST_PARTS = 24;
    /** The first letter of Hangul; the other dense scripts come later. */
    private static final int FIRST_DENSE = 0x1100;

    private Words() {}

    /** Returns the words of some texts, and the parts of words, with a space between each. */
    public static String of(String... texts) {
        var words = new StringBuilder();
        var more = new StringBuilder();
        for (var text : texts) {
            int at = 0;
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && !isSpace(text.charAt(end))) {
                    end++;
                }
                add(text.substring(at, end), words, more);
                at = end + 1;
            }
        }
        words.append(more);
        return words.isEmpty() ? "" : words.substring(1);
    }

    private static void add(String chunk, StringBuilder words, StringBuilder more) {
        var tokens = tokens(chunk);
        for (var token : tokens) {
            words.append(' ').append(token);
        }
        if (tokens.size() > 1 && !chunk.contains("#")) {
            more.append(' ');
            for (var token : tokens) {
                more.append(token);
            }
        }
        for (var token : tokens) {
            addParts(token, more);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Takes a text without spaces apart: letters, numbers without leading zeros, and #3 as one. */
    static List<String> tokens(String chunk) {
        var text = Fold.text(chunk);
        var tokens = new ArrayList<String>(2);
        boolean numbered = false;
        int at = 0;
        while (at < text.length()) {
            int end = endOfDigits(text, at);
            if (end > at) {
                tokens.add((numbered ? "#" : "") + withoutZeros(text.substring(at, end)));
            } else {
                end = endOfLetters(text, at);
                if (end > at) {
                    tokens.add(text.substring(at, end));
                }
            }
            numbered = end == at && text.charAt(at) == '#';
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return tokens;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c >= 'a' && c <= 'z' || Hangul.isSyllable(c)) {
                end++;
            } else if (c >= 0x80 && isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            } else {
                break;
            }
        }
        return end;
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

    private static void addParts(String token, StringBuilder to) {
        if (token.startsWith("#")) {
            to.append(' ').append(token, 1, token.length());
        } else if (isDense(token)) {
            addEndings(token, 1, to);
            addEndings(Hangul.initials(token), 0, to);
        }
    }

    /** Adds a word from each of its letters on, the first of them {@code from}. */
    private static void addEndings(String token, int from, StringBuilder to) {
        int letters = token.codePointCount(0, token.length());
        int end = token.offsetByCodePoints(0, Math.min(letters, MOST_PARTS));
        for (int i = token.offsetByCodePoints(0, from); i < end; i = token.offsetByCodePoints(i, 1)) {
            to.append(' ').append(token, i, end);
        }
    }

    /** Whether a word's inner parts are words to a reader: Hangul, kana, ideographs. */
    static boolean isDense(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) >= FIRST_DENSE && isDense(token.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDense(int c) {
        return Hangul.isSyllable(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HANGUL, HIRAGANA, KATAKANA, HAN -> true;
                    default -> false;
                };
    }
}
