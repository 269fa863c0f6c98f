package app.moonsong.library.search;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Search in a library of many files: {@code SearchBench HOME ROWS.tsv N}. Fills an empty home with the first N rows and
 * makes them searchable; a home that is filled is asked again. Prints what it took, and for each kind of query the median
 * and the 99th percentile of 200 answers, first 100, with what is shown of them.
 */
public final class SearchBench {
    private static final int SHOWN = 100;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Rows rows;

    private SearchBench(Rows rows) {
        this.rows = rows;
    }

    public static void main(String[] args) throws IOException, SQLException {
        var home = Path.of(args[0]);
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        try (var library = Library.open(home)) {
            if (library.folders().isEmpty()) {
                fill(library, rows);
            }
            new SearchBench(rows).ask(library, args.length > 3 ? args[3] : "");
        }
    }

    private static void fill(Library library, Rows rows) throws IOException, SQLException {
        rows.fill(library.database());
        var file = library.home().resolve("moonsong.db");
        checkpoint(file);
        long before = Files.size(file);
        long start = System.nanoTime();
        long cpuStart = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        new Search(library).refresh(Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double cpuSeconds = (system.getProcessCpuTime() - cpuStart) / 1e9;
        checkpoint(file);
        double size = Files.size(file) - before;
        System.out.printf(
                "index of %,d files: %.1f s, %.1f CPU s, %.0f MB, %.2f times their text of %.0f MB%n",
                rows.rows().size(), seconds, cpuSeconds, size / 1e6, size / rows.textBytes(), rows.textBytes() / 1e6);
    }

    /** What was written stands in the database's own file afterwards, so that its size tells. */
    private static void checkpoint(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private void ask(Library library, String only) {
        var search = new Search(library);
        search.find("warm", SHOWN);
        var kinds = new Kinds(rows);
        kinds.words().forEach((name, queries) -> ask(search, name, queries, only));
        kinds.language().forEach((name, queries) -> ask(search, name, queries, only));
    }

    private static void ask(Search search, String name, List<String> queries, String only) {
        if (!name.contains(only)) {
            return;
        }
        queries.stream().limit(20).forEach(q -> search.find(q, SHOWN));
        int asked = queries.size();
        var times = new double[asked];
        var cpu = new double[asked];
        var slowest = "";
        double most = 0;
        int found = 0;
        for (int i = 0; i < asked; i++) {
            long start = System.nanoTime();
            long cpuStart = THREAD.getCurrentThreadCpuTime();
            found += search.find(queries.get(i), SHOWN).hits().size();
            times[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (THREAD.getCurrentThreadCpuTime() - cpuStart) / 1e6;
            if (cpu[i] > most) {
                most = cpu[i];
                slowest = queries.get(i);
            }
        }
        Arrays.sort(times);
        Arrays.sort(cpu);
        System.out.printf(
                "%-28s CPU p50 %6.1f p99 %6.1f ms, clock p50 %6.1f p99 %6.1f ms, most %6.1f (%s), %.0f found%n",
                name, cpu[asked / 2], cpu[asked * 99 / 100], times[asked / 2], times[asked * 99 / 100], most, slowest,
                found / (double) asked);
    }
}
