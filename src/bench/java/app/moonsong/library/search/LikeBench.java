package app.moonsong.library.search;

import app.moonsong.library.Library;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * {@code LIKE} on the rows that {@link SearchBench} asks: {@code LikeBench HOME ROWS.tsv N ASKED}, with an empty home and the
 * first ASKED queries of each kind of words; the first 100 that have each word anywhere in five columns.
 */
public final class LikeBench {
    private static final int SHOWN = 100;

    private LikeBench() {}

    public static void main(String[] args) {
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        int asked = Integer.parseInt(args[3]);
        var threads = ManagementFactory.getThreadMXBean();
        try (var library = Library.open(Path.of(args[0]))) {
            var like = new Like(library.database(), rows);
            new Kinds(rows).words().forEach((name, queries) -> {
                var cpu = new double[asked];
                for (int i = 0; i < asked; i++) {
                    long start = threads.getCurrentThreadCpuTime();
                    like.find(queries.get(i), SHOWN);
                    cpu[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
                }
                Arrays.sort(cpu);
                System.out.printf("%-28s CPU p50 %7.1f most %7.1f ms, n %d%n", name, cpu[asked / 2], cpu[asked - 1], asked);
            });
        }
    }
}
