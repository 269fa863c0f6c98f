package app.moonsong.film;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tracklist files: CSV (RFC 4180) in UTF-8, one film a file, one track a row, described column by column in
 * {@code docs/tracklist-format.md}.
 *
 * <p>Cells that a spreadsheet would take for a formula are written with an apostrophe before them, which reading
 * removes again, so that a written film reads back equal.
 */
public final class TracklistCsv {
    /** Largest file read, in bytes. */
    public static final int MAX_BYTES = 4 << 20;

    /** Most rows read. */
    public static final int MAX_ROWS = 20_000;

    /** Longest cell read, in UTF-16 units. */
    public static final int MAX_CELL = 2_000;

    /** Most problems listed for one file. */
    public static final int MAX_PROBLEMS = 100;

    private TracklistCsv() {}

    /** Reads a file. A file that cannot be opened is {@link TracklistProblem.Kind#UNREADABLE}, never an exception. */
    public static TracklistReading read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return unreadable(name);
        }
        try (var in = Files.newInputStream(file)) {
            return read(in, name);
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call the file
     */
    public static TracklistReading read(InputStream in, String name) {
        var problems = new TracklistProblems(name);
        try {
            var film = TracklistText.decode(in.readNBytes(MAX_BYTES + 1), problems)
                    .flatMap(text -> TracklistTable.parse(text, problems))
                    .flatMap(table -> new TracklistRows(problems).film(table.rows()));
            return film.<TracklistReading>map(TracklistReading.Good::new)
                    .orElseGet(() -> new TracklistReading.Bad(problems.list()));
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    /**
     * Writes a film so that {@link #read} gives it back: outer blanks of texts are dropped and line breaks in them
     * become spaces. The writer is flushed and left open.
     */
    public static void write(Film film, Writer out) throws IOException {
        TracklistWriter.write(film, out);
    }

    /**
     * Makes a film of rows that came from elsewhere; the same rules hold as for a file.
     *
     * @param name what problems call the source
     */
    public static TracklistReading read(List<TracklistRow> rows, String name) {
        var problems = new TracklistProblems(name);
        if (rows.isEmpty()) {
            problems.add(0, "", TracklistProblem.Kind.NO_TRACKS, "");
        }
        if (rows.size() > MAX_ROWS) {
            problems.add(rows.get(MAX_ROWS).line(), "", TracklistProblem.Kind.TOO_LARGE, "");
            return new TracklistReading.Bad(problems.list());
        }
        rows.forEach(row ->
                row.cells().forEach((column, value) -> TracklistCell.check(value, row.line(), column, problems)));
        return new TracklistRows(problems)
                .film(rows)
                .<TracklistReading>map(TracklistReading.Good::new)
                .orElseGet(() -> new TracklistReading.Bad(problems.list()));
    }

    /** Returns the rows that {@link #write} writes; the line of each is its place in the file. */
    public static List<TracklistRow> rows(Film film) {
        return TracklistWriter.rows(film);
    }

    private static TracklistReading unreadable(String name) {
        var problems = new TracklistProblems(name);
        problems.add(0, "", TracklistProblem.Kind.UNREADABLE, name);
        return new TracklistReading.Bad(problems.list());
    }
}
