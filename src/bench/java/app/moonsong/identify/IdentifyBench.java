package app.moonsong.identify;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures identification against listings whose truth is known: {@code records FILES.csv TRACKS.csv} for corrupted
 * records, {@code names FILES.csv TRACKS.csv} for file names with folders. {@code truth_id} in the files names the track,
 * empty where none is right. Then the same with a third of the tracks taken away, and with a third of the albums. Each is
 * counted for two halves of the files too, so that a rule found on one can be judged on the other. Two lines that say the
 * same title and artist, guests aside, and lengths at most two seconds apart are twins: one recording listed twice.
 */
public final class IdentifyBench {
    private static final String[] FILE_COLUMNS = {"file", "title", "artist", "album", "track", "seconds"};
    private static final String[] TRACK_COLUMNS = {"id", "disc", "number", "title", "artist", "album", "seconds"};

    private final List<Map<String, String>> files;
    private final List<Map<String, String>> tracks;
    private final boolean names;
    private final int shown;

    private IdentifyBench(List<Map<String, String>> files, List<Map<String, String>> tracks, boolean names, int shown) {
        this.files = files;
        this.tracks = tracks;
        this.names = names;
        this.shown = shown;
    }

    public static void main(String[] args) throws IOException {
        var bench = new IdentifyBench(
                rows(Path.of(args[1])), rows(Path.of(args[2])), args[0].equals("names"), args.length > 3 ? Integer.parseInt(args[3]) : 40);
        bench.measure("all", t -> true);
        bench.measure("a third of the tracks gone", t -> spread(t.getOrDefault("id", "")) % 3 != 0);
        bench.measure("a third of the albums gone", t -> spread(t.getOrDefault("album", "") + t.getOrDefault("artist", "")) % 3 != 0);
        if (bench.names) {
            bench.withoutLengths().measure("all, no lengths", t -> true);
        }
    }

    private static int spread(String text) {
        int h = text.hashCode() * 0x9E3779B1;
        return (h ^ (h >>> 15)) & 0x7fffffff;
    }

    private Optional<Map<String, String>> track(String id) {
        return tracks.stream().filter(t -> t.getOrDefault("id", "").equals(id)).findFirst();
    }

    private static boolean twins(Optional<Map<String, String>> one, Optional<Map<String, String>> other) {
        return one.isPresent()
                && other.isPresent()
                && plain(one.get(), "title").equals(plain(other.get(), "title"))
                && plain(one.get(), "artist").equals(plain(other.get(), "artist"))
                && Math.abs(seconds(one.get()) - seconds(other.get())) <= 2;
    }

    /** A cell's letters and digits, without guests. */
    private static String plain(Map<String, String> track, String column) {
        var folded = Normalizer.normalize(track.getOrDefault(column, ""), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[(\\[]?\\b(feat|ft)\\b.*", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static double seconds(Map<String, String> track) {
        var cell = track.getOrDefault("seconds", "");
        return cell.isBlank() ? Double.NaN : Double.parseDouble(cell);
    }

    private IdentifyBench withoutLengths() {
        var bare = new ArrayList<Map<String, String>>();
        for (var file : files) {
            var copy = new HashMap<>(file);
            copy.put("seconds", "");
            bare.add(copy);
        }
        return new IdentifyBench(bare, tracks, names, shown);
    }

    private void measure(String title, java.util.function.Predicate<Map<String, String>> kept) throws IOException {
        var present = tracks.stream().filter(kept).toList();
        Set<String> ids = new HashSet<>();
        present.forEach(t -> ids.add(t.getOrDefault("id", "")));
        long start = cpu();
        var identifier = ListingIdentifier.of(new StringReader(csv(TRACK_COLUMNS, present, this::trackCell)));
        var results = new ArrayList<ListingRow>();
        identifier.identify(new StringReader(csv(FILE_COLUMNS, files, this::fileCell)), results::add);
        double seconds = (cpu() - start) / 1e9;
        System.out.printf("== %s: %d files, %d tracks, %.2f s CPU%n", title, files.size(), present.size(), seconds);
        new Tally(ids, title.equals("all")).count(results);
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Counts what came out, in all, by halves of the data and by kinds of name. */
    private final class Tally {
        private final Set<String> ids;
        private final boolean listMisses;
        private final Counts all = new Counts();
        private final Map<String, Counts> parts = new TreeMap<>();
        private final List<ListingRow> unsure = new ArrayList<>();
        private int printed;

        Tally(Set<String> ids, boolean listMisses) {
            this.ids = ids;
            this.listMisses = listMisses;
        }

        void count(List<ListingRow> results) {
            for (int i = 0; i < results.size(); i++) {
                one(files.get(i), results.get(i));
            }
            System.out.println(all);
            parts.forEach((name, counts) -> System.out.println("  " + name + ": " + counts));
            unsure.stream().limit(shown).forEach(r -> System.out.println("    unsure " + r));
        }

        private void one(Map<String, String> file, ListingRow row) {
            String truth = file.getOrDefault("truth_id", "");
            boolean here = ids.contains(truth);
            boolean right = row.best().map(b -> b.id().equals(truth)).orElse(false);
            boolean accept = row.decision() == Decision.ACCEPTED;
            String half = spread(truth.isEmpty() ? row.file() : truth) % 2 == 0 ? "first half" : "second half";
            for (Counts counts : List.of(all, part(half), part(file.getOrDefault("name_class", "record")))) {
                if (here) {
                    counts.there(right, row.candidates().stream().anyMatch(c -> c.id().equals(truth)), accept);
                } else {
                    counts.absent(accept, accept && twins(track(truth), track(row.best().orElseThrow().id())));
                }
            }
            if ((accept && !right) || (listMisses && here && !right)) {
                show(accept ? "WRONG ACCEPT" : "miss", file, row, here);
            } else if (listMisses && here && !accept) {
                unsure.add(row);
            }
        }

        private Counts part(String name) {
            return parts.computeIfAbsent(name, k -> new Counts());
        }

        private void show(String what, Map<String, String> file, ListingRow row, boolean here) {
            if (printed++ >= shown) {
                return;
            }
            System.out.println(what + (here ? " " : " (absent) ") + file);
            tracks.stream()
                    .filter(t -> t.getOrDefault("id", "").equals(file.getOrDefault("truth_id", "-")))
                    .forEach(t -> System.out.println("    truth " + t));
            row.best().ifPresent(b -> tracks.stream()
                    .filter(t -> t.getOrDefault("id", "").equals(b.id()))
                    .forEach(t -> System.out.println("    found " + t + " at " + b.distance())));
            System.out.println("    " + row.evidence());
        }
    }

    private String trackCell(Map<String, String> track, String column) {
        return switch (column) {
            case "number" -> track.getOrDefault("number", track.getOrDefault("no", "")).strip();
            default -> track.getOrDefault(column, "");
        };
    }

    private String fileCell(Map<String, String> file, String column) {
        if (names) {
            return switch (column) {
                case "file" -> file.get("library") + "/" + file.get("folder") + "/" + file.get("filename");
                case "seconds" -> file.getOrDefault("seconds", "");
                default -> "";
            };
        }
        return switch (column) {
            case "file" -> file.getOrDefault("record", "");
            case "track" -> file.getOrDefault("number", "");
            default -> file.getOrDefault(column, "").replaceAll("^(null|unknown)$", "");
        };
    }

    private static String csv(
            String[] columns, List<Map<String, String>> rows, java.util.function.BiFunction<Map<String, String>, String, String> cell)
            throws IOException {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) columns);
            for (var row : rows) {
                for (String column : columns) {
                    printer.print(cell.apply(row, column));
                }
                printer.println();
            }
        }
        return out.toString();
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            for (CSVRecord r : parser) {
                rows.add(r.toMap());
            }
        }
        return rows;
    }
}
