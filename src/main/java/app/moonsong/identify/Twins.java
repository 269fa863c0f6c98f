package app.moonsong.identify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of all folders that claim one line although a twin of it is free: two copies of an album, listed twice, fit either
 * listing alike. The file that fits best keeps the line and the others take the twins, so that every line has its file.
 */
final class Twins {
    /** Lines that differ by no more points are equal to a file. */
    private static final double EQUAL = 0.01;

    private final List<List<Score>> files;
    private final Map<Line, Integer> claims = new HashMap<>();

    private Twins(List<List<Score>> files) {
        this.files = files;
        files.forEach(scores -> claims.merge(scores.getFirst().line(), 1, Integer::sum));
    }

    /**
     * Moves twins to the front where that gives a file a line of its own.
     *
     * @param files each one's scores, best first and at least one, in an order that does not depend on how they came
     */
    static void share(List<List<Score>> files) {
        new Twins(files).run();
    }

    private void run() {
        var weakestFirst = new ArrayList<>(files);
        Collections.reverse(weakestFirst);
        weakestFirst.sort(Comparator.comparingDouble(scores -> scores.getFirst().points()));
        weakestFirst.forEach(this::move);
    }

    private void move(List<Score> scores) {
        Line claimed = scores.getFirst().line();
        if (claims.getOrDefault(claimed, 0) < 2) {
            return;
        }
        for (int i = 1; i < scores.size(); i++) {
            Line twin = scores.get(i).line();
            if (isEqual(scores.get(i), scores.getFirst()) && !claims.containsKey(twin)) {
                claims.merge(claimed, -1, Integer::sum);
                claims.put(twin, 1);
                scores.addFirst(scores.remove(i));
                return;
            }
        }
    }

    private static boolean isEqual(Score twin, Score first) {
        return twin.ruledOut() == first.ruledOut()
                && Math.abs(twin.points() - first.points()) <= EQUAL
                && !twin.line().recording().equals(first.line().recording());
    }
}
