package app.moonsong.identify;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures identification against listings whose truth is known: {@code records FILES.csv TRACKS.csv} for corrupted
 * records, {@code names FILES.csv TRACKS.csv} for file names with folders. {@code truth_id} in the files names the track,
 * empty where none is right. Then the same with a third of the tracks taken away, and with a third of the albums.
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

    /** Counts what came out. */
    private final class Tally {
        private final Set<String> ids;
        private final boolean listMisses;
        private final Map<String, int[]> classes = new java.util.TreeMap<>();
        private int there;
        private int top;
        private int five;
        private int accepted;
        private int acceptedRight;
        private int absent;
        private int falseAccepts;
        private int printed;
        private final List<ListingRow> unsure = new ArrayList<>();

        Tally(Set<String> ids, boolean listMisses) {
            this.ids = ids;
            this.listMisses = listMisses;
        }

        void count(List<ListingRow> results) {
            for (int i = 0; i < results.size(); i++) {
                one(files.get(i), results.get(i));
            }
            System.out.printf(
                    "there %d: top-1 %.4f, recall@5 %.4f; accepted %d, right %d: coverage %.4f, precision %.4f (95 %%: %.4f-%.4f)%n",
                    there, share(top, there), share(five, there), accepted, acceptedRight,
                    share(acceptedRight, there), share(acceptedRight, accepted), low(acceptedRight, accepted), 1 - low(accepted - acceptedRight, accepted));
            System.out.printf("absent %d: false accepts %d = %.4f%n", absent, falseAccepts, share(falseAccepts, absent));
            classes.forEach((name, n) -> System.out.printf(
                    "  %s: n %d top-1 %.4f accepted right %.4f%n", name, n[0], share(n[1], n[0]), share(n[2], n[0])));
            showUnsure();
        }

        private void one(Map<String, String> file, ListingRow row) {
            String truth = file.getOrDefault("truth_id", "");
            boolean here = ids.contains(truth);
            boolean right = row.best().map(b -> b.id().equals(truth)).orElse(false);
            boolean accept = row.decision() == Decision.ACCEPTED;
            if (here) {
                there++;
                top += right ? 1 : 0;
                five += row.candidates().stream().anyMatch(c -> c.id().equals(truth)) ? 1 : 0;
                int[] n = classes.computeIfAbsent(file.getOrDefault("name_class", "record"), k -> new int[3]);
                n[0]++;
                n[1] += right ? 1 : 0;
                n[2] += right && accept ? 1 : 0;
            } else {
                absent++;
                falseAccepts += accept ? 1 : 0;
            }
            if (accept && here) {
                accepted++;
                acceptedRight += right ? 1 : 0;
            }
            if ((accept && !right) || (listMisses && here && !right)) {
                show(accept ? "WRONG ACCEPT" : "miss", file, row, here);
            } else if (listMisses && here && !accept) {
                unsure.add(row);
            }
        }

        private void showUnsure() {
            unsure.stream().limit(shown).forEach(r -> System.out.println("    unsure " + r));
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

        private double low(int right, int n) {
            double z = 1.96;
            double p = share(right, n);
            double centre = p + z * z / (2 * n);
            double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
            return (centre - half) / (1 + z * z / n);
        }

        private static double share(int part, int all) {
            return all == 0 ? 0 : (double) part / all;
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
