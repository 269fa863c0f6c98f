package app.moonsong.identify;

import app.moonsong.film.TrackId;
import java.util.List;
import java.util.Optional;

/**
 * The result of identifying one file.
 *
 * @param key the clue's
 * @param candidates best first, at most five, one per recording; empty when nothing came near
 */
public record Match(String key, Decision decision, List<Candidate> candidates) {
    public Match {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty() && decision != Decision.NONE) {
            throw new IllegalArgumentException("a decision needs a candidate: " + key);
        }
    }

    /** The best candidate, whatever the decision. */
    public Optional<Candidate> best() {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getFirst());
    }

    /** What speaks for and against the best candidate. */
    public List<Evidence> evidence() {
        return best().map(Candidate::evidence).orElse(List.of());
    }

    /** The second best. */
    public Optional<Candidate> runnerUp() {
        return candidates.size() < 2 ? Optional.empty() : Optional.of(candidates.get(1));
    }

    /** The track the file is held to be, when the decision holds. */
    public Optional<TrackId> held() {
        return decision.holds() ? best().map(Candidate::track) : Optional.empty();
    }

    /** How much nearer the best is than the second; 1 when there is no second. */
    public double margin() {
        return best().map(b -> runnerUp().map(r -> r.distance() - b.distance()).orElse(1.0))
                .orElse(0.0);
    }
}
