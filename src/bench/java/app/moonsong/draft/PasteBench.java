package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.ARTIST;
import static app.moonsong.film.TracklistColumn.LENGTH;
import static app.moonsong.film.TracklistColumn.POSITION;
import static app.moonsong.film.TracklistColumn.TITLE;

import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.nodes.Entities;

/**
 * How many tracks come out right when real tracklists are written as text in many ways and read back. Arguments: folders of
 * CSV files with the columns no, title, artist, duration. Prints, for each way, the tracks right of all and what is wrong.
 */
public final class PasteBench {
    /** A list as the source has it; artist and length may be empty. */
    private record Line(int no, String title, String artist, String length) {}

    /**
     * A way of writing a list.
     *
     * @param artist whether it says the artist
     * @param length whether it says the length
     */
    private record Way(
            boolean artist, boolean length, boolean known, BiFunction<List<Line>, Integer, String> write) {}

    private PasteBench() {}

    public static void main(String[] folders) throws IOException {
        var lists = new LinkedHashMap<String, List<Line>>();
        for (var folder : folders) {
            try (var files = Files.list(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".csv") && !f.toString().contains("alias"))
                        .sorted()
                        .forEach(f -> lists.put(String.valueOf(f.getFileName()), list(f)));
            }
        }
        lists.values().removeIf(l -> l.size() < 2);
        int all = 0;
        int allRight = 0;
        int doubted = 0;
        for (var way : ways().entrySet()) {
            int right = 0;
            int of = 0;
            for (var list : lists.entrySet()) {
                var lines = list.getValue();
                boolean hasAll = lines.stream()
                        .allMatch(l -> (!way.getValue().length() || !l.length().isEmpty())
                                && (!way.getValue().artist() || !l.artist().isEmpty()));
                if (!hasAll) {
                    continue;
                }
                var known = way.getValue().known() ? known(lines) : KnownTracks.NONE;
                var draft = PastedText.read(way.getValue().write().apply(lines, 0), known);
                of += lines.size();
                for (int i = 0; i < lines.size(); i++) {
                    var wrong = wrong(lines.get(i), i, draft, way.getValue());
                    if (wrong.isEmpty()) {
                        right++;
                    } else {
                        boolean marked = i < draft.rows().size() && !draft.rows().get(i).doubts().isEmpty();
                        doubted += marked ? 1 : 0;
                        System.err.println(way.getKey() + "\t" + list.getKey() + "\t" + lines.get(i) + "\t" + wrong.get()
                                + (marked ? "\tmarked" : ""));
                    }
                }
            }
            all += of;
            allRight += right;
            System.out.printf("%-34s %5d of %5d  %.4f%n", way.getKey(), right, of, right / (double) Math.max(1, of));
        }
        System.out.printf(
                "%-34s %5d of %5d  %.4f, of the wrong %d marked; %d lists%n",
                "all", allRight, all, allRight / (double) all, doubted, lists.size());
    }

    private static Map<String, Way> ways() {
        var ways = new LinkedHashMap<String, Way>();
        ways.put("Title", way(false, false, l -> l.title()));
        ways.put("1. Title", way(false, false, l -> l.no() + ". " + l.title()));
        ways.put("01 Title", way(false, false, l -> "%02d %s".formatted(l.no(), l.title())));
        ways.put("１．Title", way(false, false, l -> wide(l.no()) + "．" + l.title()));
        ways.put("Title 3:05", way(false, true, l -> l.title() + " " + l.length()));
        ways.put("1) Title [3:05]", way(false, true, l -> l.no() + ") " + l.title() + " [" + l.length() + "]"));
        ways.put("01 - Title ..... 3:05", way(false, true, l -> "%02d - %s ..... %s".formatted(l.no(), l.title(), l.length())));
        ways.put("1. Artist - Title", way(true, false, l -> l.no() + ". " + l.artist() + " - " + l.title()));
        ways.put("01. Title – Artist (3:05)", way(true, true, l -> "%02d. %s – %s (%s)".formatted(l.no(), l.title(), l.artist(), l.length())));
        ways.put("1. \"Title\" Artist 3:05", way(true, true, l -> "%d. \"%s\" %s %s".formatted(l.no(), l.title(), l.artist(), l.length())));
        ways.put("1 tab Title tab Artist tab 3:05", way(true, true, l -> "%d\t%s\t%s\t%s".formatted(l.no(), l.title(), l.artist(), l.length())));
        ways.put("| 1 | Title | Artist | 3:05 |", way(true, true, l -> "| %d | %s | %s | %s |".formatted(l.no(), l.title().replace("|", "\\|"), l.artist(), l.length())));
        ways.put("HTML table", new Way(true, true, false, (lines, x) -> lines.stream()
                .map(l -> "<tr>\n <td>%d</td>\n <td><a href=\"x\">%s</a></td>\n <td>%s</td><td>%s</td>\n</tr>"
                        .formatted(l.no(), Entities.escape(l.title()), Entities.escape(l.artist()), l.length()))
                .collect(Collectors.joining("\n", "<table>\n", "\n</table>"))));
        ways.put("HTML list", new Way(false, false, false, (lines, x) -> lines.stream()
                .map(l -> "<li><b>" + Entities.escape(l.title()) + "</b>")
                .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"))));
        ways.put("br, entities", way(false, true, l -> "%d. %s &ndash; %s<br>".formatted(l.no(), Entities.escape(l.title()), l.length())));
        ways.put("A1. Title, sides", new Way(false, false, false, (lines, x) -> sides(lines)));
        ways.put("CD heads, credits", new Way(false, true, false, (lines, x) -> discs(lines)));
        ways.put("starts: 0:00 Title", new Way(false, false, false, (lines, x) -> IntStream.range(0, lines.size())
                .mapToObj(i -> "%d:%02d %s".formatted(i * 3, i * 7 % 60, lines.get(i).title()))
                .collect(Collectors.joining("\n"))));
        ways.put("stacked", new Way(true, true, false, (lines, x) -> lines.stream()
                .map(l -> l.no() + "\n" + l.title() + "\n" + l.artist() + "\n" + l.length())
                .collect(Collectors.joining("\n"))));
        ways.put("one line: 1. Title 2. Title", new Way(false, false, false, (lines, x) -> lines.stream()
                .map(l -> l.no() + ". " + l.title())
                .collect(Collectors.joining(" "))));
        ways.put("one line: Title 3:05 Title 4:05", new Way(false, true, false, (lines, x) -> lines.stream()
                .map(l -> l.title() + " " + l.length())
                .collect(Collectors.joining(" "))));
        ways.put("one line: Title | Title", new Way(false, false, false, (lines, x) -> joined(lines, " | ")));
        ways.put("one line: TitleTitle", new Way(false, false, false, (lines, x) -> joined(lines, "")));
        ways.put("one line: TitleTitle, known", new Way(false, false, true, (lines, x) -> joined(lines, "")));
        ways.put("one line: Title Title, known", new Way(false, false, true, (lines, x) -> joined(lines, " ")));
        return ways;
    }

    private static Way way(boolean artist, boolean length, java.util.function.Function<Line, String> line) {
        return new Way(artist, length, false, (lines, x) -> lines.stream().map(line).collect(Collectors.joining("\n")));
    }

    private static String joined(List<Line> lines, String between) {
        return lines.stream().map(Line::title).collect(Collectors.joining(between));
    }

    private static String wide(int n) {
        return String.valueOf(n).chars().mapToObj(c -> String.valueOf((char) (c - '0' + '０'))).collect(Collectors.joining());
    }

    private static String sides(List<Line> lines) {
        int half = (lines.size() + 1) / 2;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i < half ? "A" + (i + 1) : "B" + (i + 1 - half)) + ". " + lines.get(i).title())
                .collect(Collectors.joining("\n"));
    }

    private static String discs(List<Line> lines) {
        int half = (lines.size() + 1) / 2;
        var text = IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? "CD 1\n" : i == half ? "\nCD 2\n" : "")
                        + (i < half ? i + 1 : i + 1 - half) + ". " + lines.get(i).title() + " (" + lines.get(i).length() + ")")
                .collect(Collectors.joining("\n"));
        return "Tracklist:\n" + text + "\n\nTotal time: 45:12\nMusic composed by Somebody\n© 2014 A Label";
    }

    private static Optional<String> wrong(Line line, int i, Draft draft, Way way) {
        if (i >= draft.rows().size()) {
            return Optional.of("no row");
        }
        var row = draft.rows().get(i);
        // One source has the artist in its titles; telling them apart is right.
        var both = row.get(ARTIST) + " - " + row.get(TITLE);
        if (!row.get(TITLE).equals(line.title()) && !(both.equals(line.title()) && !way.artist())) {
            return Optional.of("title " + row.get(TITLE));
        }
        if (way.artist() && !row.get(ARTIST).equals(line.artist())) {
            return Optional.of("artist " + row.get(ARTIST));
        }
        return way.length() && !row.get(LENGTH).equals(line.length())
                ? Optional.of("length " + row.get(LENGTH))
                : row.get(POSITION).isEmpty() ? Optional.of("no place") : Optional.empty();
    }

    private static KnownTracks known(List<Line> lines) {
        var tracks = new ArrayList<Track>();
        for (var line : lines) {
            tracks.add(new Track(new TrackId("x", "other", 1, tracks.size() + 1), line.title(), "", "", Optional.empty(),
                    List.of(), "r" + tracks.size(), "r" + tracks.size(), Note.NONE));
        }
        return KnownTracks.of(
                new Film("x", "x", Optional.empty(), OptionalInt.empty(), List.of(new Release("other", "", "", OptionalInt.empty(), tracks))), "new");
    }

    private static List<Line> list(Path file) {
        try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(file))) {
            var lines = new ArrayList<Line>();
            for (var row : parser) {
                var title = PlainText.lines(row.get("title")).stream().map(SourceLine::text).collect(Collectors.joining(" "));
                var time = Times.alone(row.get("duration")).orElse("");
                lines.add(new Line(lines.size() + 1, title, row.get("artist").strip(), time));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
