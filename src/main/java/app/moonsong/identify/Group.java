package app.moonsong.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of one folder: which releases they speak for together, and which file is which line. */
final class Group {
    /** At most this many points for a file whose neighbours all belong to the release. */
    private static final double NEIGHBOURS = 4.5;

    private static final int ENOUGH = 2;
    /** What a file loses whose number contradicts a release that its neighbours' numbers follow. */
    private static final double OUT_OF_PLACE = -4;

    /** Points that a file may lose by the assignment. */
    private static final double NEARLY = 1.5;
    /** A file that would lose more does not contend for the line that it got. */
    private static final double FAR = 6;

    /** Below this nobody would say the two belong together. */
    private static final double PLAUSIBLE = 4;
    /** More files than this that contend for the same lines are not an album. */
    private static final int LARGEST = 700;

    static final Comparator<Score> BEST_FIRST =
            Comparator.comparingDouble(Score::standing).reversed().thenComparing(Score::line, Line.IN_ORDER);

    private final List<List<Score>> files;

    /** Holds each file's scores. */
    Group(List<List<Score>> scores) {
        files = new ArrayList<>();
        scores.forEach(s -> files.add(new ArrayList<>(s)));
    }

    List<Settled> settle() {
        addVoices();
        files.forEach(s -> s.sort(BEST_FIRST));
        int[] chosen = assign();
        var holders = holders(chosen);
        var settled = new ArrayList<Settled>();
        for (int i = 0; i < files.size(); i++) {
            settled.add(settled(i, chosen, holders));
        }
        return settled;
    }

    private void addVoices() {
        var own = files.stream().map(Voice::of).toList();
        var all = new Voice();
        own.forEach(all::add);
        for (int i = 0; i < files.size(); i++) {
            var mine = own.get(i);
            files.get(i).replaceAll(s -> withNeighbours(s, all, mine));
        }
    }

    private Score withNeighbours(Score score, Voice all, Voice mine) {
        Issue issue = score.line().issue();
        int others = all.votes(issue) - mine.votes(issue);
        double share = (double) others / Math.max(1, files.size() - 1);
        if (others < ENOUGH || share < 0.2 || issue.title().isBlank()) {
            return score;
        }
        double agreed = Math.min(1, share * 1.25);
        String count = others + "/" + (files.size() - 1);
        var voiced =
                score.plus(NEIGHBOURS * agreed, new Evidence(Evidence.Field.FOLDER, count, issue.title(), 1 - agreed));
        boolean ordered = all.inPlace(issue) - mine.inPlace(issue) >= Math.max(ENOUGH, 0.75 * others);
        return ordered && score.outOfPlace() ? voiced.doubted(OUT_OF_PLACE) : voiced;
    }

    /** Returns for each file the place of its line among its scores, -1 when it gets none. */
    private int[] assign() {
        int[] assigned = new int[files.size()];
        java.util.Arrays.fill(assigned, -1);
        for (var members : Components.of(files, Group::plausible)) {
            if (members.size() == 1 || members.size() > LARGEST) {
                members.forEach(i -> assigned[i] = files.get(i).isEmpty() ? -1 : 0);
            } else {
                assignAll(members, assigned);
            }
        }
        return assigned;
    }

    private void assignAll(List<Integer> members, int[] assigned) {
        var columns = new HashMap<Line, Integer>();
        for (int i : members) {
            files.get(i).stream().filter(Group::plausible).forEach(s -> columns.putIfAbsent(s.line(), columns.size()));
        }
        double[][] gain = new double[members.size()][columns.size()];
        for (int r = 0; r < gain.length; r++) {
            for (Score s : files.get(members.get(r))) {
                Integer column = columns.get(s.line());
                if (column != null && plausible(s)) {
                    gain[r][column] = s.points() - PLAUSIBLE + 1;
                }
            }
        }
        int[] best = Assignment.best(gain, columns.size());
        for (int r = 0; r < gain.length; r++) {
            var scores = files.get(members.get(r));
            for (int k = 0; k < scores.size(); k++) {
                Integer column = columns.get(scores.get(k).line());
                if (column != null && column == best[r] && plausible(scores.get(k))) {
                    assigned[members.get(r)] = k;
                }
            }
        }
    }

    /** Whether the file contends for the line; without a title only on a release that its neighbours speak for. */
    private static boolean plausible(Score s) {
        return !s.ruledOut() && s.points() >= PLAUSIBLE && (!s.fit().silent() || s.hasNeighbours());
    }

    /**
     * Which file may stand for which line. A file that lost its best line to a better one keeps it as a duplicate unless the
     * line it got is nearly as good.
     */
    private Map<Line, Integer> holders(int[] chosen) {
        var holders = new HashMap<Line, Integer>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                var scores = files.get(i);
                Score got = scores.get(chosen[i]);
                double lost = scores.getFirst().points() - got.points();
                if (lost < FAR && !got.doubts()) {
                    holders.putIfAbsent(got.line(), i);
                }
                chosen[i] = lost > NEARLY ? 0 : chosen[i];
            }
        }
        return holders;
    }

    private Settled settled(int i, int[] chosen, Map<Line, Integer> holders) {
        var order = new ArrayList<>(files.get(i));
        if (order.isEmpty()) {
            return new Settled(order, 0);
        }
        order.addFirst(order.remove(Math.max(0, chosen[i])));
        return new Settled(order, margin(i, order, holders));
    }

    /** By how much the best explanation with another recording for this file falls behind. */
    private double margin(int i, List<Score> order, Map<Line, Integer> holders) {
        Score best = order.getFirst();
        double margin = 50;
        for (Score rival : order.subList(1, order.size())) {
            if (rival.line().recording().equals(best.line().recording()) || rival.ruledOut()) {
                continue;
            }
            double behind = best.points() - rival.points();
            margin = Math.min(margin, behind + gainOfStaying(i, best.line(), rival.line(), holders));
        }
        return margin;
    }

    /** What another file of the folder would lose, were this file the rival line and that one this file's line. */
    private double gainOfStaying(int i, Line best, Line rival, Map<Line, Integer> holders) {
        int holder = holders.getOrDefault(rival, -1);
        int other = holders.getOrDefault(best, -1);
        if (holder >= 0 && holder != i && other == i) {
            return lossOfSwap(holder, rival, best);
        }
        double gain = holder == i && other >= 0 && other != i ? points(other, rival) - points(other, best) : 0;
        return Double.isNaN(gain) ? 0 : gain;
    }

    /** What the holder of a line loses if it must take the other line in its place. */
    private double lossOfSwap(int holder, Line held, Line other) {
        double now = points(holder, held);
        double then = points(holder, other);
        return Double.isNaN(then) ? Math.max(0, now - PLAUSIBLE) : now - then;
    }

    private double points(int file, Line line) {
        for (Score s : files.get(file)) {
            if (s.line().equals(line) && !s.ruledOut()) {
                return s.points();
            }
        }
        return Double.NaN;
    }

    /** A file's scores, the chosen one first, and how far the next recording is behind. */
    record Settled(List<Score> scores, double margin) {}
}
