package app.moonsong.playlist.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads the table of tracks of a page in Markdown; the heading before it names the list. */
final class MarkdownReader {
    private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(?<text>.*?)\\s*#*");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[(?<text>(?:[^\\[\\]\\\\]|\\\\.|\\[(?:[^\\[\\]\\\\]|\\\\.)*\\])*)\\]\\((?:[^()\\s]|\\([^()]*\\))*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    /** Beyond this a cell is no title, and the search for links in it would be deep. */
    private static final int LONGEST_LINKED = 2_000;

    private MarkdownReader() {}

    /** Whether a line divides the head of a table from its rows. */
    static boolean isRule(String line) {
        return RULE.matcher(line.strip()).matches();
    }

    static void read(Source source, Taker taker) throws IOException {
        try (Reader in = source.open()) {
            var lines = new Lines(in, taker);
            Optional<TableRows> rows = Optional.empty();
            var before = "";
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var text = line.get().text().strip();
                var heading = HEADING.matcher(text);
                if (heading.matches()) {
                    taker.list(plain(heading.group("text")));
                } else if (isRule(text)) {
                    rows = rows(before, source.paths(), taker);
                } else if (!text.startsWith("|")) {
                    rows = Optional.empty();
                } else {
                    var number = line.get().number();
                    rows.ifPresent(r -> r.row(number, cells(text)));
                }
                before = text;
            }
        }
    }

    private static Optional<TableRows> rows(String head, WrittenPath paths, Taker taker) {
        Map<Column, Integer> columns = Column.of(cells(head));
        return Column.areTracks(columns) ? Optional.of(new TableRows(columns, paths, taker)) : Optional.empty();
    }

    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '|') {
                cells.add(plain(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
                if (c == '\\' && i + 1 < row.length()) {
                    cell.append(row.charAt(++i));
                }
            }
        }
        if (!cell.isEmpty()) {
            cells.add(plain(cell.toString().strip()));
        }
        return cells;
    }

    private static String plain(String text) {
        var unlinked =
                text.length() > LONGEST_LINKED ? text : LINK.matcher(text).replaceAll("${text}");
        return Parser.unescapeEntities(ESCAPED.matcher(unlinked).replaceAll("$1"), false)
                .strip();
    }
}
