package app.moonsong.desktop;

import app.moonsong.identify.Evidence;
import app.moonsong.library.HeldFile;
import java.util.List;

/** Why a file is held to be a track, in words. */
final class Reasons {
    private static final double SAME = 0.001;
    private static final double NEAR = 0.3;

    private Reasons() {}

    /** Returns a sentence for each reason, the strongest doubt first. */
    static List<String> of(HeldFile held, Text text) {
        return held.match().evidence().stream()
                .sorted((a, b) -> Double.compare(b.distance(), a.distance()))
                .map(e -> sentence(e, text))
                .toList();
    }

    /** Returns the one reason that speaks most against the match; why a row is doubtful. */
    static String doubt(HeldFile held, Text text) {
        return held.match().evidence().stream()
                .max((a, b) -> Double.compare(a.distance(), b.distance()))
                .filter(e -> e.distance() > SAME)
                .map(e -> sentence(e, text))
                .orElseGet(() -> text.get("reason.unsure"));
    }

    private static String sentence(Evidence e, Text text) {
        var field = text.of(e.field());
        if (e.field() == Evidence.Field.FOLDER) {
            return text.get("reason.neighbours", e.file(), e.track());
        }
        if (e.file().isBlank()) {
            return text.get("reason.silent", field, e.track());
        }
        if (e.track().isBlank()) {
            return text.get("reason.extra", field, e.file());
        }
        if (e.distance() <= SAME) {
            return text.get("reason.same", field, e.file());
        }
        return e.distance() <= NEAR
                ? text.get("reason.near", field, e.file(), e.track())
                : text.get("reason.differs", field, e.file(), e.track());
    }
}
