package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** One changed file made searchable: {@code ChangeBench HOME N}, for a home that {@link SearchBench} filled. */
public final class ChangeBench {
    private static final int RUNS = 100;

    private ChangeBench() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[1]);
        var threads = ManagementFactory.getThreadMXBean();
        try (var library = Library.open(Path.of(args[0]))) {
            var search = new Search(library);
            search.find("warm", 1);
            var random = new Random(3);
            var wall = new double[RUNS];
            var cpu = new double[RUNS];
            for (int i = -10; i < RUNS; i++) {
                int id = random.nextInt(1, count);
                library.database().write(c -> Database.update(c, "UPDATE file SET bitrate_kbps = 1 + bitrate_kbps WHERE id = ?", id));
                long start = System.nanoTime();
                long cpuStart = threads.getCurrentThreadCpuTime();
                search.refresh(Progress.NONE);
                if (i >= 0) {
                    wall[i] = (System.nanoTime() - start) / 1e6;
                    cpu[i] = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e6;
                }
            }
            Arrays.sort(wall);
            Arrays.sort(cpu);
            System.out.printf(
                    "one changed file: CPU p50 %.1f p99 %.1f ms, clock p50 %.1f p99 %.1f ms%n",
                    cpu[RUNS / 2], cpu[RUNS * 99 / 100], wall[RUNS / 2], wall[RUNS * 99 / 100]);
        }
    }
}
