package app.moonsong.player;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What {@link PlaysOn} has printed into a folder's {@code out}. */
record Printed(Path folder) {
    List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("out"));
    }

    /** The number of the first line from one on that is as wanted, once there is one. */
    int until(int from, Predicate<String> wanted) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            var lines = lines();
            for (int line = from; line < lines.size(); line++) {
                if (wanted.test(lines.get(line))) {
                    return line;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not in time: " + lines().subList(Math.max(0, lines().size() - 5), lines().size()));
    }

    /** Whether a line tells of playing, behind a position in ms. */
    static boolean plays(String line, int behindMs) {
        return line.startsWith("PLAYING") && position(line) > behindMs;
    }

    static int position(String line) {
        return Integer.parseInt(line.split(" ", -1)[1]);
    }

    /** Items in the queue. */
    static int count(String line) {
        return Integer.parseInt(line.split(" ", -1)[2]);
    }
}
