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

    /** Reports a text that is too long for a cell, or has line breaks. */
    static void check(String text, int line, TracklistColumn column, TracklistProblems problems) {
        if (text.length() > TracklistCsv.MAX_CELL) {
            problems.add(line, column, TracklistProblem.Kind.TOO_LARGE, text);
        } else if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            problems.add(line, column, TracklistProblem.Kind.LINE_BREAK_IN_CELL, text);
        }
    }

    static String read(String cell) {
        var text = cell.strip();
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
