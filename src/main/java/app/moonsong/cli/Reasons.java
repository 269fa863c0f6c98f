package app.moonsong.cli;

import app.moonsong.identify.Evidence;
import java.util.List;

/** Says in words why a file is held to be a track. */
final class Reasons {
    private static final double NEAR = 0.3;
    private static final double NOTHING = 0.005;
    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    /** Returns one line: "title is the same; track number is the same; ...". */
    String line(List<Evidence> evidence) {
        return String.join("; ", evidence.stream().map(this::one).toList());
    }

    private String one(Evidence e) {
        return words.say("reason." + manner(e), words.say("field." + e.field().name()), e.file(), e.track());
    }

    private static String manner(Evidence e) {
        if (e.file().isEmpty()) {
            return e.distance() < NOTHING ? "not-asked" : "not-given";
        }
        if (e.distance() < NOTHING) {
            return e.file().equals(e.track()) ? "same" : "same-but-form";
        }
        return e.distance() < NEAR ? "near" : "differs";
    }
}
