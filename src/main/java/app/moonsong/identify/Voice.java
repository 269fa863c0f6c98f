package app.moonsong.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How many files speak for each release, and how many of them stand there at their own number. */
final class Voice {
    /** A release on which a file fits a line this well gets its voice. */
    private static final double LOUD = 9;

    private static final double AS_GOOD = 2;

    private final Map<Issue, Integer> votes = new HashMap<>();
    private final Map<Issue, Integer> inPlace = new HashMap<>();

    /** A file speaks for every release on which it fits a line well and nearly as well as anywhere. */
    static Voice of(List<Score> scores) {
        var voice = new Voice();
        double best = 0;
        for (Score s : scores) {
            best = s.ruledOut() ? best : Math.max(best, s.points());
        }
        var placed = new HashSet<Issue>();
        for (Score s : scores) {
            if (!s.ruledOut() && s.points() >= LOUD && s.points() >= best - AS_GOOD) {
                voice.votes.put(s.line().issue(), 1);
                if (s.inPlace() && placed.add(s.line().issue())) {
                    voice.inPlace.put(s.line().issue(), 1);
                }
            }
        }
        return voice;
    }

    void add(Voice other) {
        other.votes.forEach((issue, n) -> votes.merge(issue, n, Integer::sum));
        other.inPlace.forEach((issue, n) -> inPlace.merge(issue, n, Integer::sum));
    }

    int votes(Issue issue) {
        return votes.getOrDefault(issue, 0);
    }

    int inPlace(Issue issue) {
        return inPlace.getOrDefault(issue, 0);
    }
}
