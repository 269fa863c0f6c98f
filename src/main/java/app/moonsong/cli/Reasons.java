package app.moonsong.cli;

import app.moonsong.identify.Evidence;
import java.util.List;
import java.util.Locale;

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
        if (e.field() == Evidence.Field.FOLDER) {
            return "neighbours";
        }
        if (e.file().isEmpty() || e.track().isEmpty()) {
            return e.file().isEmpty() ? "not-given" : "only-given";
        }
        if (e.distance() < NOTHING) {
            return same(e);
        }
        return e.distance() < NEAR ? "near" : "differs";
    }

    private static String same(Evidence e) {
        if (e.file().equals(e.track())) {
            return "same";
        }
        return letters(e.file()).equals(letters(e.track())) ? "same-but-form" : "agrees";
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
