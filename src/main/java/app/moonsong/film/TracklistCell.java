package app.moonsong.film;

import java.util.regex.Pattern;

/**
 * One text in a cell. Spreadsheets run a cell that begins with {@code = + - @} (or their full-width forms) as a
 * formula; such a text gets one apostrophe before it, and loses it when read. A text that already has apostrophes
 * before such a sign gets one more, so nothing is lost.
 */
final class TracklistCell {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private TracklistCell() {}

    static String written(String text) {
        var flat = LINE_BREAKS.matcher(text.strip()).replaceAll(" ");
        return FORMULA.matcher(flat).matches() ? "'" + flat : flat;
    }

    static String read(String cell) {
        var text = cell.strip();
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
