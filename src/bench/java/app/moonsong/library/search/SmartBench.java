package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * Smart playlists over a library of many files: {@code SmartBench HOME ROWS.tsv N}. Fills an empty home with the first N
 * rows, of which every fifth was heard and every twentieth has a label; prints for each rule how many entries it finds, and
 * the CPU milliseconds, of the second to the last of six runs the least, median and most, of counting and of reading them.
 */
public final class SmartBench {
    private static final int RUNS = 6;

    private SmartBench() {}

    public static void main(String[] args) throws IOException {
        try (var library = Library.open(Path.of(args[0]))) {
            if (library.folders().isEmpty()) {
                Rows.read(Path.of(args[1]), Integer.parseInt(args[2])).fill(library.database());
                hear(library.database());
                new Search(library).refresh(Progress.NONE);
                // What lies in a folder that is not there is left out.
                library.database().write(c -> Database.update(c, "UPDATE folder SET path = ?", args[0]));
            }
            var smart = new SmartPlaylists(library, new Search(library));
            ask(smart, "plays:>0", "-plays", SmartLimit.ofPieces(50));
            ask(smart, "-played:<1y", "played", SmartLimit.NONE);
            ask(smart, "piano length:<3", "", SmartLimit.NONE);
            ask(smart, "label:rain", "mix:1", SmartLimit.NONE);
            ask(smart, "is:unheard", "", SmartLimit.ofPieces(100));
            ask(smart, "is:unheard", "mix:1", SmartLimit.ofPieces(100));
            ask(smart, "sort:added", "", SmartLimit.NONE);
            ask(smart, "sort:added", "title", SmartLimit.NONE);
            ask(smart, "sort:added", "mix:1", SmartLimit.NONE);
        }
    }

    private static void hear(Database database) {
        database.writeRebuildable(c -> Database.update(c, "INSERT INTO played (path, encoded, title, artist, album,"
                + " length_ns, content_id, at_ms) SELECT path, 0, '', '', '', 0, content_id,"
                + " (unixepoch() - id % 700 * 86400) * 1000 FROM file WHERE id % 5 = 0"));
        database.writeRebuildable(c -> Database.update(
                c, "INSERT INTO labelled SELECT 'rain', 'sound:' || content_id FROM file WHERE id % 20 = 0"));
    }

    private static void ask(SmartPlaylists smart, String query, String order, SmartLimit limit) {
        var rule = new SmartRule(query, SmartOrder.read(order).orElseThrow(), limit);
        var counted = cpuMs(() -> smart.count(rule));
        var read = cpuMs(() -> smart.content(rule).entries().size());
        System.out.printf("%-18s %-8s %7d entries, count %s, content %s%n", query, order, smart.count(rule), counted, read);
    }

    private static String cpuMs(IntSupplier work) {
        var thread = ManagementFactory.getThreadMXBean();
        var ms = new double[RUNS - 1];
        work.getAsInt();
        for (int i = 0; i < ms.length; i++) {
            long start = thread.getCurrentThreadCpuTime();
            work.getAsInt();
            ms[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        return "%.1f / %.1f / %.1f".formatted(ms[0], ms[ms.length / 2], ms[ms.length - 1]);
    }
}
