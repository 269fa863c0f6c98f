package app.moonsong.identify;

import java.util.List;

/**
 * How a file fits a line, field by field, in points for and against (natural logarithms of odds, roughly).
 *
 * @param ruledOut whether a discriminator says that it is another recording
 * @param doubts whether something keeps it from being accepted without a look
 */
record Score(Line line, Fit fit, double points, boolean ruledOut, boolean doubts, List<Evidence> evidence) {
    private static final double CENTRE = 6;
    private static final double SPREAD = 3;

    /** From points without bounds to a distance from 0 to 1, falling by the odds. */
    double distance() {
        return 1 / (1 + Math.exp((standing() - CENTRE) / SPREAD));
    }

    /** The points that it is ranked by: what is ruled out stays on the far side of even odds. */
    double standing() {
        return ruledOut ? Math.min(points, CENTRE - 1) : points;
    }

    /** Whether the file's number is the line's. */
    boolean inPlace() {
        return has(Evidence.Field.POSITION, 0);
    }

    /** Whether the file's number is another than the line's. */
    boolean outOfPlace() {
        return has(Evidence.Field.POSITION, 1);
    }

    /** Whether the field speaks for the line. */
    boolean agrees(Evidence.Field field) {
        return evidence.stream().anyMatch(e -> e.field() == field && e.distance() <= Points.AGREES);
    }

    private boolean has(Evidence.Field field, double distance) {
        for (Evidence e : evidence) {
            if (e.field() == field && e.distance() == distance) {
                return true;
            }
        }
        return false;
    }

    /** Whether files of its folder speak for the line's release. */
    boolean hasNeighbours() {
        return evidence.getLast().field() == Evidence.Field.FOLDER;
    }

    /** The same, with points lost and a look needed. */
    Score doubted(double lost) {
        return new Score(line, fit, points + lost, ruledOut, true, evidence);
    }

    Score plus(double more, Evidence why) {
        var all = new java.util.ArrayList<>(evidence);
        all.add(why);
        return new Score(line, fit, points + more, ruledOut, doubts, List.copyOf(all));
    }
}
