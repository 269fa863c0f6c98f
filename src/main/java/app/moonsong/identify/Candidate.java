package app.moonsong.identify;

import app.moonsong.film.TrackId;
import java.util.List;
import java.util.Optional;

/**
 * A track that a file might be.
 *
 * @param distance 0 same, 1 nothing in common
 * @param evidence for and against it; only the nearest few candidates carry theirs
 */
public record Candidate(TrackId track, double distance, List<Evidence> evidence) {
    private static final double RULED_OUT = 0.5;
    private static final double OTHER = 0.9;

    public Candidate {
        evidence = List.copyOf(evidence);
    }

    /** The field that says that the file is another recording than this track, if one does. */
    public Optional<Evidence.Field> ruledOutBy() {
        return distance <= RULED_OUT
                ? Optional.empty()
                : evidence.stream()
                        .filter(e -> e.distance() >= OTHER)
                        .map(Evidence::field)
                        .filter(Candidate::canRuleOut)
                        .findFirst();
    }

    private static boolean canRuleOut(Evidence.Field field) {
        return switch (field) {
            case NUMBER, VERSION, ARTIST -> true;
            case TITLE, ALBUM, POSITION, DISC, LENGTH, FOLDER -> false;
        };
    }
}
