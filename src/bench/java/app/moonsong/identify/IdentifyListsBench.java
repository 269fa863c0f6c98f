package app.moonsong.identify;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes every track of the tracklists in a folder ({@code no,title,artist,duration}) as file names in the ways that names
 * get damaged, and looks for each among all of the lists, and among all but its own: {@code IdentifyListsBench DIR}. What is
 * accepted wrongly is printed.
 */
public final class IdentifyListsBench {
    private record Row(String id, String list, int number, String title, String artist) {}

    private IdentifyListsBench() {}

    public static void main(String[] args) throws IOException {
        var rows = new ArrayList<Row>();
        try (var files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().filter(f -> !f.toString().contains("aliases")).toList()) {
                read(file, rows);
            }
        }
        var identifier = ListingIdentifier.of(new StringReader(tracks(rows)));
        var ways = new LinkedHashMap<String, BiFunction<Row, Integer, String>>();
        ways.put("number prefix", (r, n) -> "%02d - %s".formatted(r.number, r.title));
        ways.put("title alone", (r, n) -> r.title);
        ways.put("underscores", (r, n) -> "%02d_%s".formatted(r.number, r.title.replace(' ', '_')));
        ways.put("NFD", (r, n) -> Normalizer.normalize("%02d %s".formatted(r.number, r.title), Normalizer.Form.NFD));
        ways.put("lost punctuation", (r, n) -> "%02d %s".formatted(r.number, r.title.replaceAll("[^\\p{L}\\p{N} ]", "")));
        ways.put("cut to 24", (r, n) -> {
            String name = "%02d %s".formatted(r.number, r.title);
            return name.substring(0, Math.min(24, name.length()));
        });
        ways.put("CP949 read as Latin-1", (r, n) -> mojibake("%02d %s".formatted(r.number, r.title)));
        for (var way : ways.entrySet()) {
            measure(way.getKey(), way.getValue(), rows, identifier);
            measureAbsent(way.getKey(), way.getValue(), rows);
        }
    }

    private static String mojibake(String text) {
        var korean = Charset.forName("x-windows-949");
        return korean.newEncoder().canEncode(text) ? new String(text.getBytes(korean), StandardCharsets.ISO_8859_1) : text;
    }

    private static List<ListingRow> results(List<Row> rows, BiFunction<Row, Integer, String> name, ListingIdentifier identifier)
            throws IOException {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord("file");
            for (Row row : rows) {
                printer.printRecord(row.list + "/" + name.apply(row, 0).replace('/', '_') + ".mp3");
            }
        }
        var results = new ArrayList<ListingRow>();
        identifier.identify(new StringReader(out.toString()), results::add);
        return results;
    }

    private static void measureAbsent(String way, BiFunction<Row, Integer, String> name, List<Row> rows) throws IOException {
        int accepted = 0;
        for (String list : rows.stream().map(Row::list).distinct().toList()) {
            var others = rows.stream().filter(r -> !r.list.equals(list)).toList();
            var own = rows.stream().filter(r -> r.list.equals(list)).toList();
            for (var row : results(own, name, ListingIdentifier.of(new StringReader(tracks(others))))) {
                if (row.decision() == Decision.ACCEPTED) {
                    accepted++;
                    System.out.println("  without its list ACCEPTED " + row.file() + " -> " + row.candidates());
                }
            }
        }
        System.out.printf("%s: n %d, accepted without its list %d%n", way, rows.size(), accepted);
    }

    private static void measure(String way, BiFunction<Row, Integer, String> name, List<Row> rows, ListingIdentifier identifier)
            throws IOException {
        var results = results(rows, name, identifier);
        int right = 0;
        int accepted = 0;
        int wrong = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = results.get(i);
            boolean hit = row.best().map(b -> b.id()).orElse("").equals(rows.get(i).id);
            boolean accept = row.decision() == Decision.ACCEPTED;
            right += hit ? 1 : 0;
            accepted += accept ? 1 : 0;
            wrong += accept && !hit ? 1 : 0;
            if (!hit) {
                System.out.println("  " + row.decision() + " " + row.file() + " -> " + row.candidates() + " not " + rows.get(i).id);
            }
        }
        System.out.printf("%s: n %d, top-1 %.4f, accepted %d, wrong accepts %d%n", way, rows.size(), (double) right / rows.size(), accepted, wrong);
    }

    private static String tracks(List<Row> rows) throws IOException {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord("id", "disc", "number", "title", "artist", "album", "seconds");
            for (Row r : rows) {
                printer.printRecord(r.id, "", r.number, r.title, r.artist, r.list.replace('_', ' '), "");
            }
        }
        return out.toString();
    }

    private static void read(Path file, List<Row> rows) throws IOException {
        String list = file.getFileName().toString().replace(".csv", "");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            for (var r : parser) {
                Map<String, String> cells = r.toMap();
                String no = cells.getOrDefault("no", "");
                int number = no.matches("\\d+") ? Integer.parseInt(no) : rows.size() + 1000;
                rows.add(new Row(list + "#" + number, list, number, cells.getOrDefault("title", ""), cells.getOrDefault("artist", "")));
            }
        }
    }
}
