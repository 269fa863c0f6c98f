package app.moonsong.identify;

import app.moonsong.film.TrackId;
import java.util.List;

/**
 * A track that a file might be.
 *
 * @param distance 0 same, 1 nothing in common
 * @param evidence for and against it; only the nearest few candidates carry theirs
 */
public record Candidate(TrackId track, double distance, List<Evidence> evidence) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
