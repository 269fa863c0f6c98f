package app.moonsong.film;

import static app.moonsong.film.TracklistProblem.Kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a tracklist file by column, and everything that is wrong with their shape. */
record TracklistTable(List<TracklistRow> rows) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(false)
            .setTrailingData(false)
            .get();

    /** Returns the table, or nothing once there is a problem. */
    static Optional<TracklistTable> parse(String text, TracklistProblems problems) {
        var reading = new Reading(text, problems);
        try (var parser =
                CSVParser.builder().setCharSequence(text).setFormat(FORMAT).get()) {
            for (var csvRecord : parser) {
                if (!reading.add(csvRecord)) {
                    break;
                }
            }
        } catch (UncheckedIOException | IOException e) {
            problems.add(reading.lastLine, "", Kind.UNTERMINATED_QUOTE, reading.lastLineText());
        }
        if (problems.none() && reading.rows.isEmpty()) {
            problems.add(0, "", Kind.NO_TRACKS, "");
        }
        return problems.none() ? Optional.of(new TracklistTable(reading.rows)) : Optional.empty();
    }

    /** The state of going through the records once. */
    private static final class Reading {
        private final String text;
        private final TracklistProblems problems;
        private final List<TracklistRow> rows = new ArrayList<>();
        private final EnumMap<TracklistColumn, Integer> places = new EnumMap<>(TracklistColumn.class);
        private int width;
        private int counted;
        private int lines = 1;
        private int lastLine = 1;

        Reading(String text, TracklistProblems problems) {
            this.text = text;
            this.problems = problems;
        }

        /** Takes the next record; false when no more are worth reading. */
        boolean add(CSVRecord csvRecord) {
            int line = lineOf(csvRecord);
            lastLine = line + 1;
            if (width == 0) {
                header(csvRecord, line);
                return problems.none();
            }
            lastLine += breaksIn(csvRecord);
            if (isBlank(csvRecord)) {
                return true;
            }
            if (rows.size() == TracklistCsv.MAX_ROWS) {
                problems.add(line, "", Kind.TOO_LARGE, "");
                return false;
            }
            row(csvRecord, line);
            return true;
        }

        String lastLineText() {
            return text.lines().skip(lastLine - 1L).findFirst().orElse("");
        }

        // Counts on from the record before, so that a long file is gone through once.
        private int lineOf(CSVRecord csvRecord) {
            int start = (int) csvRecord.getCharacterPosition();
            while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
                start++;
            }
            int line = lines + TracklistText.lineAt(text.substring(counted, start), start - counted) - 1;
            counted = start;
            lines = line;
            return line;
        }

        private static int breaksIn(CSVRecord csvRecord) {
            int breaks = 0;
            for (var cell : csvRecord) {
                breaks += TracklistText.lineAt(cell, cell.length()) - 1;
            }
            return breaks;
        }

        private static boolean isBlank(CSVRecord csvRecord) {
            for (var cell : csvRecord) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }

        private void header(CSVRecord csvRecord, int line) {
            width = csvRecord.size();
            if (width == 1 && csvRecord.get(0).matches("(?s).*[;\\t].*")) {
                problems.add(line, "", Kind.WRONG_SEPARATOR, csvRecord.get(0));
                return;
            }
            for (int i = 0; i < width; i++) {
                headerCell(csvRecord.get(i), i, line);
            }
            for (var column : TracklistColumn.values()) {
                if (column.required() && !places.containsKey(column)) {
                    problems.add(line, column, Kind.MISSING_COLUMN, "");
                }
            }
        }

        private void headerCell(String cell, int place, int line) {
            if (cell.isBlank() || cell.strip().startsWith("#")) {
                return;
            }
            var column = TracklistColumn.of(cell);
            if (column.isEmpty()) {
                problems.add(line, cell.strip(), Kind.UNKNOWN_COLUMN, cell.strip());
            } else if (places.putIfAbsent(column.get(), place) != null) {
                problems.add(line, column.get(), Kind.DUPLICATE_COLUMN, cell.strip());
            }
        }

        private void row(CSVRecord csvRecord, int line) {
            if (csvRecord.size() < width) {
                problems.add(line, "", Kind.SHORT_ROW, String.join(",", csvRecord));
                return;
            }
            for (int i = width; i < csvRecord.size(); i++) {
                if (!csvRecord.get(i).isBlank()) {
                    problems.add(line, "", Kind.LONG_ROW, csvRecord.get(i));
                    return;
                }
            }
            var cells = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
            places.forEach((column, place) -> cells.put(column, cell(csvRecord.get(place), column, line)));
            rows.add(new TracklistRow(line, cells));
        }

        private String cell(String raw, TracklistColumn column, int line) {
            var value = TracklistCell.read(raw);
            TracklistCell.check(value, line, column, problems);
            return value;
        }
    }
}
