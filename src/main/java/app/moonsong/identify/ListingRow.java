package app.moonsong.identify;

import java.util.List;
import java.util.Optional;

/**
 * The result for one row of a listing.
 *
 * @param file as listed
 * @param candidates best first, at most five
 * @param evidence for the first candidate
 */
public record ListingRow(String file, Decision decision, List<ListingCandidate> candidates, List<Evidence> evidence) {
    public ListingRow {
        candidates = List.copyOf(candidates);
        evidence = List.copyOf(evidence);
    }

    /**
     * A listed track that a listed file may be.
     *
     * @param id as listed
     * @param distance 0 same, 1 nothing in common
     */
    public record ListingCandidate(String id, double distance) {}

    /** The best candidate, whatever the decision. */
    public Optional<ListingCandidate> best() {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getFirst());
    }

    /** The best candidate's distance; 1 when there is none. */
    public double distance() {
        return best().map(ListingCandidate::distance).orElse(1.0);
    }
}
