package app.moonsong.identify;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Times one large listing: {@code IdentifyScaleBench ROWS.tsv FILES TRACKS [tagged]}. The first TRACKS rows (path, title,
 * artist, album artist, album, composer, year, number, genre, tags, ms) are the tracklist; the listing is made of FILES
 * rows, every second run of twenty from the tracklist and the rest from all rows; with their tags or by their paths alone.
 */
public final class IdentifyScaleBench {
    private static final int RUN = 20;

    private IdentifyScaleBench() {}

    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[1]);
        int tracks = Integer.parseInt(args[2]);
        boolean tagged = args.length > 3;
        Path list = Files.createTempFile("tracks", ".csv");
        Path listing = Files.createTempFile("files", ".csv");
        try {
            write(Path.of(args[0]), files, tracks, tagged, list, listing);
            measure(files, tracks, list, listing);
        } finally {
            Files.delete(list);
            Files.delete(listing);
        }
    }

    private static void measure(int files, int tracks, Path list, Path listing) throws IOException {
        var cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        ListingIdentifier identifier;
        try (var in = Files.newBufferedReader(list)) {
            identifier = ListingIdentifier.of(in);
        }
        long built = cpu.getCurrentThreadCpuTime();
        int[] counts = new int[Decision.values().length];
        try (var in = Files.newBufferedReader(listing)) {
            identifier.identify(in, r -> counts[r.decision().ordinal()]++);
        }
        long end = cpu.getCurrentThreadCpuTime();
        System.out.printf(
                "%d files, %d tracks: %.2f s to prepare, %.2f s to identify, accepted %d, review %d, peak %s MB%n",
                files, tracks, (built - start) / 1e9, (end - built) / 1e9, counts[0], counts[1], peak());
    }

    private static String peak() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM")) {
                return String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) >> 10);
            }
        }
        return "?";
    }

    private static void write(Path rows, int files, int tracks, boolean tagged, Path list, Path listing) throws IOException {
        List<String[]> known = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(rows);
                BufferedWriter listOut = Files.newBufferedWriter(list);
                BufferedWriter listingOut = Files.newBufferedWriter(listing)) {
            var trackCsv = new CSVPrinter(listOut, CSVFormat.RFC4180);
            var fileCsv = new CSVPrinter(listingOut, CSVFormat.RFC4180);
            trackCsv.printRecord("id", "disc", "number", "title", "artist", "album", "seconds");
            fileCsv.printRecord("file", "title", "artist", "album", "track", "seconds");
            for (int i = 0; i < files; i++) {
                String line = in.readLine();
                String[] row = line == null ? known.get(i % known.size()) : line.split("\t", -1);
                if (i < tracks) {
                    known.add(row);
                    trackCsv.printRecord("t" + i, "", row[7], row[1], row[2], row[4], Integer.parseInt(row[10]) / 1000);
                }
                String[] from = i / RUN % 2 == 0 ? known.get(i % known.size()) : row;
                file(fileCsv, from, tagged, i);
            }
            trackCsv.flush();
            fileCsv.flush();
        }
    }

    private static void file(CSVPrinter out, String[] row, boolean tagged, int i) throws IOException {
        String path = "f" + i / RUN + row[0];
        if (tagged) {
            out.printRecord(path, row[1], row[2], row[4], row[7], Integer.parseInt(row[10]) / 1000);
        } else {
            out.printRecord(path, "", "", "", "", Integer.parseInt(row[10]) / 1000);
        }
    }
}
