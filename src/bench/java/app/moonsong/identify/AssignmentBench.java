package app.moonsong.identify;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;

/** Times the assignment of N files to N tracks, in the first call of a cold JVM and later: {@code AssignmentBench N}. */
public final class AssignmentBench {
    private AssignmentBench() {}

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        var random = new Random(5);
        measure("every file fits every track somewhat", n, random, n);
        measure("every file fits twenty tracks", n, random, 20);
    }

    private static void measure(String title, int n, Random random, int fitting) {
        double[][] gain = new double[n][n];
        for (double[] row : gain) {
            for (int k = 0; k < fitting; k++) {
                row[fitting == n ? k : random.nextInt(n)] = 4 + 10 * random.nextDouble();
            }
        }
        var cpu = ManagementFactory.getThreadMXBean();
        double[] ms = new double[12];
        long matched = 0;
        for (int i = 0; i < ms.length; i++) {
            long start = cpu.getCurrentThreadCpuTime();
            int[] found = Assignment.best(gain, n);
            ms[i] = (cpu.getCurrentThreadCpuTime() - start) / 1e6;
            matched = Arrays.stream(found).filter(c -> c >= 0).count();
        }
        double first = ms[0];
        Arrays.sort(ms);
        System.out.printf("%s: %d x %d, %d matched, first %.1f ms CPU, median %.1f ms%n", title, n, n, matched, first, ms[ms.length / 2]);
    }
}
