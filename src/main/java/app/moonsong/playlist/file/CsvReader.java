package app.moonsong.playlist.file;

import app.moonsong.playlist.file.BadLine.Why;
import app.moonsong.playlist.file.Lines.Line;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Reads tables of tracks with commas, semicolons or tabs. A quote that is not closed costs its line, not the rest. */
final class CsvReader {
    private static final int MOST_LINES_OF_A_ROW = 40;
    private static final int ROWS_AT_ONCE = 500;

    private final Lines lines;
    private final Taker taker;
    private final TableRows rows;
    private final CSVFormat format;
    private final List<Line> waiting = new ArrayList<>();

    private CsvReader(Lines lines, Taker taker, TableRows rows, char separator) {
        this.lines = lines;
        this.taker = taker;
        this.rows = rows;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    /** Returns the columns of a first line; empty of a line that is no header of a table of tracks. */
    static Map<Column, Integer> columns(String first) {
        try (var parser =
                CSVFormat.RFC4180.builder().setDelimiter(separator(first)).get().parse(new StringReader(first))) {
            var columns =
                    Column.of(parser.stream().flatMap(r -> r.toList().stream()).toList());
            return Column.areTracks(columns) ? columns : Map.of();
        } catch (IOException | UncheckedIOException e) {
            return Map.of();
        }
    }

    static void read(Source source, Taker taker) throws IOException {
        try (Reader in = source.open()) {
            var lines = new Lines(in, taker);
            var first = lines.next();
            while (first.isPresent() && first.get().text().isBlank()) {
                first = lines.next();
            }
            if (first.isEmpty()) {
                return;
            }
            var header = first.get().text().replace("\uFEFF", "");
            var rows = new TableRows(columns(header), source.paths(), taker);
            new CsvReader(lines, taker, rows, separator(header)).all();
        }
    }

    private void all() throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            whole(line.get()).ifPresent(waiting::add);
            if (waiting.size() == ROWS_AT_ONCE) {
                giveWaiting();
            }
        }
        giveWaiting();
    }

    /** Returns the row that begins with a line, with as many lines as its quotes ask for. */
    private Optional<Line> whole(Line first) throws IOException {
        var text = new StringBuilder(first.text());
        boolean open = opens(first.text());
        var taken = new ArrayList<Line>();
        while (open && taken.size() < MOST_LINES_OF_A_ROW) {
            var next = lines.next();
            if (next.isEmpty()) {
                break;
            }
            taken.add(next.get());
            text.append('\n').append(next.get().text());
            open ^= opens(next.get().text());
        }
        if (!open) {
            return Optional.of(new Line(first.number(), text.toString()));
        }
        lines.push(taken);
        return Optional.of(unquoted(first));
    }

    /** Takes the quotes from a row that has them wrong: commas within them may divide it, but its title is kept. */
    private Line unquoted(Line row) {
        taker.bad(new BadLine(row.number(), Why.OPEN_QUOTE, row.text()));
        return new Line(row.number(), row.text().replace("\"", ""));
    }

    /** Reads many rows at once, which is faster; where they cannot be read together, one by one. */
    private void giveWaiting() throws IOException {
        var rows = List.copyOf(waiting);
        waiting.clear();
        try {
            give(rows);
        } catch (UncheckedIOException e) {
            for (var row : rows) {
                giveAlone(row);
            }
        }
    }

    private void giveAlone(Line row) throws IOException {
        try {
            give(List.of(row));
        } catch (UncheckedIOException e) {
            give(List.of(unquoted(row)));
        }
    }

    private void give(List<Line> given) throws IOException {
        var text = given.stream().map(Line::text).collect(Collectors.joining("\n"));
        try (var parser = format.parse(new StringReader(text))) {
            var records = parser.getRecords();
            for (int i = 0; i < records.size(); i++) {
                rows.row(
                        given.get(i).number(),
                        records.get(i).stream().map(CsvCells::read).toList());
            }
        }
    }

    private static boolean opens(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static char separator(String header) {
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            if (header.chars().filter(h -> h == c).count()
                    > header.chars().filter(h -> h == ',').count()) {
                best = c;
            }
        }
        return best;
    }
}
