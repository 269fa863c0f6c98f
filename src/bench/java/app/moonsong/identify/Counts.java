package app.moonsong.identify;

/** Right and wrong answers, with 95 % intervals (Wilson's). */
final class Counts {
    private static final double Z = 1.96;

    private int there;
    private int top;
    private int five;
    private int accepted;
    private int acceptedRight;
    private int absent;
    private int falseAccepts;
    private int twins;

    /** Counts a file whose track is among the tracks. */
    void there(boolean right, boolean amongFive, boolean accept) {
        there++;
        top += right ? 1 : 0;
        five += amongFive ? 1 : 0;
        accepted += accept ? 1 : 0;
        acceptedRight += accept && right ? 1 : 0;
    }

    /**
     * Counts a file whose own line is not among the tracks.
     *
     * @param twin whether the line it was accepted as is its own line over again, on another release
     */
    void absent(boolean accept, boolean twin) {
        absent++;
        falseAccepts += accept ? 1 : 0;
        twins += accept && twin ? 1 : 0;
    }

    @Override
    public String toString() {
        return "n %d: best right %s, among five %s, accepted and right %s, precision %s; absent %d: accepted %d, %s, of them %d as twins, others %s"
                .formatted(
                there,
                share(top, there),
                share(five, there),
                share(acceptedRight, there),
                share(acceptedRight, accepted),
                absent,
                falseAccepts,
                share(falseAccepts, absent),
                twins,
                share(falseAccepts - twins, absent));
    }

    private static String share(int part, int all) {
        if (all == 0) {
            return "-";
        }
        return "%.4f (%.4f-%.4f)".formatted((double) part / all, low(part, all), 1 - low(all - part, all));
    }

    private static double low(int part, int n) {
        double p = (double) part / n;
        double centre = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return Math.max(0, (centre - half) / (1 + Z * Z / n));
    }
}
