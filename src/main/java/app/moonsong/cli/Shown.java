package app.moonsong.cli;

import java.time.Duration;

/** How things are shown in a terminal. */
final class Shown {
    /** First and last code points of the blocks that take two columns (Unicode Standard Annex 11, wide). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Shown() {}

    /** Replaces what could steer the terminal (controls, direction overrides) by a middle dot. */
    static String text(String raw) {
        return raw.codePoints()
                .map(c -> Character.isISOControl(c) || steersDirection(c) ? '·' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean steersDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
    }

    /** Returns how many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Shown::width).sum();
    }

    /** Returns a length as {@code m:ss} or {@code h:mm:ss}; a dash for none. */
    static String length(Duration length) {
        if (length.isZero()) {
            return "–";
        }
        long s = Math.round(length.toMillis() / 1000.0);
        return s < 3600 ? "%d:%02d".formatted(s / 60, s % 60) : "%d:%02d:%02d".formatted(s / 3600, s / 60 % 60, s % 60);
    }

    /** Cuts a text to so many columns, with an ellipsis where something is lost. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > columns - 1) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (c >= block[0] && c <= block[1]) {
                return 2;
            }
        }
        // Medial vowels and final consonants of conjoined Hangul stand on the syllable's first letter.
        return c >= 0x1160 && c <= 0x11FF ? 0 : 1;
    }
}
