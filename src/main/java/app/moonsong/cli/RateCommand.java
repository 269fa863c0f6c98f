package app.moonsong.cli;

import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.MarkEdits;
import picocli.CommandLine.Parameters;

/** {@code rate STARS WHAT...}: gives tracks and files stars, half ones too; 0 takes them away. */
@picocli.CommandLine.Command(name = "rate")
final class RateCommand extends LabelThings {
    private static final double MOST = 5;

    @Parameters(index = "0", paramLabel = "STARS", descriptionKey = "label.stars")
    private double stars;

    @Override
    public Exit run(Session session) {
        double half = 2 * stars;
        if (!(stars >= 0 && stars <= MOST) || half != Math.rint(half)) {
            return session.wrong("label.bad-stars", String.valueOf(stars));
        }
        var labels = new Labels(session.library());
        return with(
                session,
                "%.1f".formatted(stars),
                to -> labels.rate((int) half, to),
                (_, _) -> MarkEdits.stars((int) half));
    }
}
