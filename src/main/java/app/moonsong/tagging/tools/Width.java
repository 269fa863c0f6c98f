package app.moonsong.tagging.tools;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters as wide as a Hangul syllable, and those half as wide. */
final class Width {
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int BETWEEN = FIRST_WIDE - '!';
    private static final int WIDE_SPACE = 0x3000;
    private static final Pattern NARROW_KANA = Pattern.compile("[\\uFF61-\\uFF9F]+");

    private Width() {}

    static String narrow(String text) {
        return each(text, c -> c == WIDE_SPACE ? ' ' : c >= FIRST_WIDE && c <= LAST_WIDE ? c - BETWEEN : c);
    }

    static String wide(String text) {
        return each(text, c -> c == ' ' ? WIDE_SPACE : c >= '!' && c <= '~' ? c + BETWEEN : c);
    }

    /** A narrow letter and its mark of voice are two signs; a wide one holds it. */
    static String wideKana(String text) {
        return NARROW_KANA.matcher(text).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    }

    private static String each(String text, java.util.function.IntUnaryOperator change) {
        return text.codePoints()
                .map(change)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
