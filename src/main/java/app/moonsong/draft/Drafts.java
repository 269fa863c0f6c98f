package app.moonsong.draft;

import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistCsv;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistReading;
import app.moonsong.text.CueSheet;
import app.moonsong.text.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Reads whatever people have of a tracklist: Moonsong's own CSV, a cue sheet, MusicBrainz JSON, a table, or text. */
public final class Drafts {
    private static final Pattern FIRST_LINE = Pattern.compile("\\A\\uFEFF?\\s*(?<line>[^\\r\\n]*)");
    private static final Pattern NAMES_OF_COLUMNS =
            Pattern.compile("(?iu)(?:.*[,;])?\"?\\s*(?:title|name|track ?name|track ?title|곡명|제목)\\s*\"?(?:[,;].*)?");
    private static final int LEAST_COLUMNS = 3;
    private static final int PROSE = 200;

    /** A line with a whole list in it, in characters; where there are many lines, each is one track's. */
    private static final int LONGEST_RUN = 10_000;

    private static final int FEW_LINES = 3;

    private Drafts() {}

    /** Reads a file. One that cannot be opened is a problem, never an exception. */
    public static DraftReading read(Path file, KnownTracks known) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return DraftReading.Bad.of(name, 0, TracklistProblem.Kind.UNREADABLE, name);
        }
        try (var in = Files.newInputStream(file)) {
            return read(in.readNBytes(TracklistCsv.MAX_BYTES + 1), name, known);
        } catch (IOException e) {
            return DraftReading.Bad.of(name, 0, TracklistProblem.Kind.UNREADABLE, name);
        }
    }

    /**
     * Reads bytes in any encoding.
     *
     * @param name what problems call them; a name that ends in {@code .csv} is held to be CSV
     */
    public static DraftReading read(byte[] bytes, String name, KnownTracks known) {
        if (bytes.length > TracklistCsv.MAX_BYTES) {
            return DraftReading.Bad.of(name, 0, TracklistProblem.Kind.TOO_LARGE, "");
        }
        // Moonsong's own format is always UTF-8: a guess would hide that the file was damaged.
        if (isOwn(new String(bytes, StandardCharsets.UTF_8))) {
            return csv(bytes, name);
        }
        return TextEncoding.decode(bytes)
                .map(d -> d.guessed() ? guessed(read(d.text(), name, known)) : read(d.text(), name, known))
                .orElseGet(() -> DraftReading.Bad.of(name, 0, TracklistProblem.Kind.WRONG_ENCODING, ""));
    }

    /** Reads a text, as {@link #read(byte[], String, KnownTracks)} does bytes. */
    public static DraftReading read(String text, String name, KnownTracks known) {
        if (isOwn(text)) {
            return csv(text.getBytes(StandardCharsets.UTF_8), name);
        }
        if (CueSheet.is(text) || name.toLowerCase(Locale.ROOT).endsWith(".cue")) {
            return DraftCue.read(text, name);
        }
        if (MusicBrainzRelease.isJson(text)) {
            return MusicBrainzRelease.read(text, name);
        }
        if (isTable(text)) {
            return pasted(withTabs(text), name, known);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? csv(text.getBytes(StandardCharsets.UTF_8), name)
                : pasted(text, name, known);
    }

    private static DraftReading pasted(String text, String name, KnownTracks known) {
        var lines = PlainText.lines(text);
        if (lines.size() > TracklistCsv.MAX_ROWS) {
            int line = lines.get(TracklistCsv.MAX_ROWS).number();
            return DraftReading.Bad.of(name, line, TracklistProblem.Kind.TOO_LARGE, "");
        }
        int longest = lines.size() > FEW_LINES ? TracklistCsv.MAX_CELL : LONGEST_RUN;
        return lines.stream()
                .filter(l -> l.text().length() > longest)
                .findFirst()
                .<DraftReading>map(
                        l -> DraftReading.Bad.of(name, l.number(), TracklistProblem.Kind.TOO_LARGE, l.text()))
                .orElseGet(() -> found(PastedText.read(lines, known), name));
    }

    private static DraftReading found(Draft draft, String name) {
        long prose = draft.rows().stream()
                .filter(r -> r.get(TracklistColumn.TITLE).length() > PROSE)
                .count();
        return draft.rows().isEmpty() || 2 * prose >= draft.rows().size()
                ? DraftReading.Bad.of(name, 0, TracklistProblem.Kind.NO_TRACKS, "")
                : new DraftReading.Good(draft);
    }

    private static DraftReading csv(byte[] bytes, String name) {
        return switch (TracklistCsv.read(new ByteArrayInputStream(bytes), name)) {
            case TracklistReading.Good(var film) ->
                new DraftReading.Good(new Draft(
                        Map.of(),
                        TracklistCsv.rows(film).stream()
                                .map(r -> new DraftRow(r, Map.of()))
                                .toList(),
                        List.of()));
            case TracklistReading.Bad(var problems) -> new DraftReading.Bad(problems);
        };
    }

    private static DraftReading guessed(DraftReading reading) {
        return switch (reading) {
            case DraftReading.Good(var draft) ->
                new DraftReading.Good(draft.with(draft.rows().stream()
                        .map(r -> r.get(TracklistColumn.TITLE).chars().anyMatch(c -> c > 0x7F)
                                ? r.doubting(TracklistColumn.TITLE, Doubt.GUESSED_LETTERS)
                                : r)
                        .toList()));
            case DraftReading.Bad bad -> bad;
        };
    }

    /** Whether the first line has the names of Moonsong's own columns. */
    private static boolean isOwn(String text) {
        var cells = Arrays.stream(firstLine(text).split(","))
                .map(TracklistColumn::of)
                .toList();
        return cells.stream()
                        .anyMatch(c -> c.filter(TracklistColumn.FILM::equals).isPresent())
                && cells.size() >= LEAST_COLUMNS;
    }

    private static boolean isTable(String text) {
        var line = firstLine(text);
        return !line.contains("\t")
                && (line.contains(",") || line.contains(";"))
                && NAMES_OF_COLUMNS.matcher(line).matches();
    }

    /** Writes another program's CSV with tabs between the cells. */
    private static String withTabs(String text) {
        char separator = firstLine(text).contains(",") ? ',' : ';';
        var out = new StringBuilder();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .get()
                .parse(new java.io.StringReader(text.replace("\uFEFF", "")))) {
            for (var row : parser) {
                for (var cell : row) {
                    out.append(cell.replaceAll("[\\t\\r\\n]+", " ")).append('\t');
                }
                out.append("\t\n");
            }
            return out.toString();
        } catch (IOException | java.io.UncheckedIOException e) {
            return text.replace(separator, '\t');
        }
    }

    private static String firstLine(String text) {
        var m = FIRST_LINE.matcher(text);
        return m.find() ? m.group("line") : "";
    }
}
