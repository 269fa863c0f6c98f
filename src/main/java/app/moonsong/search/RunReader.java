package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;

/** Reads the runs of one folded text. */
final class RunReader {
    /** The first letter of Hangul; the other dense scripts come later. */
    private static final int FIRST_DENSE = 0x1100;

    private static final char LAST_INITIAL = 0x1112;
    private static final int LONG_SOUND = 'ー';

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private int at;

    RunReader(String folded) {
        this.text = folded;
    }

    List<Run> read() {
        boolean sign = false;
        while (at < text.length()) {
            int end = endOfDigits();
            if (end > at) {
                runs.add(new Run((sign ? "#" : "") + withoutZeros(text.substring(at, end)), Run.Kind.NUMBER));
                sign = false;
                at = end;
            } else if (isLetter(text.codePointAt(at))) {
                readLetters();
                sign = false;
            } else {
                sign = text.charAt(at) == '#';
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return runs;
    }

    private int endOfDigits() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private void readLetters() {
        var kind = kind(text.codePointAt(at));
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isLetter(c) || kind(c) != kind) {
                break;
            }
            end += Character.charCount(c);
        }
        runs.add(new Run(text.substring(at, end), kind));
        at = end;
    }

    private static boolean isLetter(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z';
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(c);
        };
    }

    private static Run.Kind kind(int c) {
        if (c < FIRST_DENSE) {
            return Run.Kind.WORD;
        }
        if (c <= LAST_INITIAL) {
            return Run.Kind.INITIALS;
        }
        return isDense(c) ? Run.Kind.DENSE : Run.Kind.WORD;
    }

    static boolean isDense(int c) {
        return Hangul.isSyllable(c)
                || c == LONG_SOUND
                || switch (Character.UnicodeScript.of(c)) {
                    case HANGUL, HIRAGANA, KATAKANA, HAN -> true;
                    default -> false;
                };
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
