package app.moonsong.playlist.file;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula get an apostrophe before them, which spreadsheets do not show. One
 * that was there is doubled by the same rule, so that every cell reads back as it was.
 */
final class CsvCells {
    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");
    private static final Pattern NEUTRALISED = Pattern.compile("(?s)'+[=+\\-@\\t\\r\\n].*");

    private CsvCells() {}

    static String written(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String read(String cell) {
        return NEUTRALISED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
