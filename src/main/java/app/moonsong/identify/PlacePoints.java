package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;
import app.moonsong.identify.Fit.Agreement;

/** Weighs the number, disc and length. */
final class PlacePoints {
    /** The tag says another number than the name, and one of them is right. */
    private static final double TWO_NUMBERS = 1;

    /** A file this short, in seconds, beside a track twice as long is a piece of it: its length says nothing. */
    private static final double PIECE = 60;

    /** For each second nearer than two: of two lengths that both fit, the nearer is likelier. */
    private static final double NEARER = 0.2;

    private final FileText file;
    private final Line line;
    private final Fit fit;
    private final Points points;
    private boolean outOfPlace;

    PlacePoints(FileText file, Line line, Fit fit, Points points) {
        this.file = file;
        this.line = line;
        this.fit = fit;
        this.points = points;
    }

    /**
     * Weighs all three.
     *
     * @param album how alike the albums are, 0 to 1
     */
    void weigh(double album) {
        position(album);
        length();
    }

    /** Whether the file's number is another than the line's. */
    boolean outOfPlace() {
        return outOfPlace;
    }

    private void position(double album) {
        if (line.position().isEmpty()) {
            return;
        }
        int listed = line.position().getAsInt();
        if (file.position().isPresent()
                && file.position().getAsInt() != listed
                && file.texts().all().stream().anyMatch(s -> s.position() == listed)) {
            points.add(Field.POSITION, Side.shown(listed), Side.shown(listed), 0.25, TWO_NUMBERS);
            return;
        }
        int said = file.position().orElse(fit.counted() ? 0 : fit.source().position());
        if (file.position().isEmpty() && said == 0) {
            for (Source source : file.texts().all()) {
                said = Math.max(said, source.position());
            }
            said = fit.counted() ? 0 : said;
        }
        if (said <= 0 || Side.apart(said, listed) || (said != listed && onlyCounted(said))) {
            return;
        }
        double sure = album >= 0.6 ? 3.5 : 2.5;
        boolean same = said == listed;
        outOfPlace = !same;
        points.add(Field.POSITION, Side.shown(said), Side.shown(listed), same ? 0 : 1, same ? sure : -sure);
        int disc = file.disc().orElseGet(this::namedDisc);
        if (disc > 0 && line.disc().isPresent()) {
            boolean sameDisc = disc == line.disc().getAsInt();
            points.add(
                    Field.DISC,
                    Integer.toString(disc),
                    Integer.toString(line.disc().getAsInt()),
                    sameDisc ? 0 : 1,
                    sameDisc ? 1 : -2);
        }
    }

    private int namedDisc() {
        for (Source source : file.texts().all()) {
            if (source.disc() > 0) {
                return source.disc();
            }
        }
        return 0;
    }

    /** Whether the number is a whole name beside a title: then it may count anything, not the tracks of a release. */
    private boolean onlyCounted(int said) {
        if (file.position().isPresent() || !file.texts().all().getFirst().tag()) {
            return false;
        }
        for (Source source : file.texts().all()) {
            if (source.position() == said && source.says()) {
                return false;
            }
        }
        return true;
    }

    private void length() {
        if (file.seconds() < 0 || line.seconds() < 0) {
            return;
        }
        double apart = Math.abs(file.seconds() - line.seconds());
        boolean piece = file.seconds() < PIECE && file.seconds() < line.seconds() / 2;
        double weight = apart <= 2
                ? 4 + NEARER * (2 - apart)
                : apart <= 4 ? 2.5 : apart <= 8 ? 0.5 : apart <= 20 || piece ? -1 : -2.5;
        points.add(Field.LENGTH, clock(file.seconds()), clock(line.seconds()), apart / (apart + 10), weight);
        points.doubtIf(apart > 8 && !piece && points.agreeing().size() < 2);
        boolean cut = fit.version() == Agreement.ADDED
                && (fit.said().contains(Version.EDIT) != fit.title().versions.contains(Version.EDIT));
        points.doubtIf(cut && apart > 2.5);
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + (whole % 60 < 10 ? ":0" : ":") + whole % 60;
    }
}
