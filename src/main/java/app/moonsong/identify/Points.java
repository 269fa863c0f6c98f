package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What speaks for and against one file being one line, summed up. */
final class Points {
    /** Fields that can speak for a title that is damaged. */
    private static final Set<Field> BESIDE = EnumSet.of(Field.ARTIST, Field.ALBUM, Field.POSITION, Field.LENGTH);

    /** Up to this distance a field speaks for the line. */
    static final double AGREES = 0.25;

    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Field> agreeing = EnumSet.noneOf(Field.class);
    private double sum;
    private boolean ruledOut;
    private boolean doubts;

    void add(Field field, String said, String listed, double distance, double weight) {
        evidence.add(new Evidence(field, said, listed, Math.clamp(distance, 0, 1)));
        if (distance <= AGREES && BESIDE.contains(field)) {
            agreeing.add(field);
        }
        sum += weight;
    }

    /** The fields beside the title that agree. */
    Set<Field> agreeing() {
        return agreeing;
    }

    /** A discriminator says that it is another recording. */
    void ruleOut() {
        ruledOut = true;
    }

    void ruleOutIf(boolean condition) {
        ruledOut |= condition;
    }

    /** Not to be accepted without a look. */
    void doubt() {
        doubts = true;
    }

    void doubtIf(boolean condition) {
        doubts |= condition;
    }

    Score score(Line line, Fit fit) {
        return new Score(line, fit, sum, ruledOut, doubts, List.copyOf(evidence));
    }
}
