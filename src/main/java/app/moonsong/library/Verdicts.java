package app.moonsong.library;

import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is held of a file after the listener's word, which wins over what the identifier found. */
final class Verdicts {
    /** A candidate nearer than this is worth a look once the one before it was rejected: where the identifier asks. */
    private static final double WORTH_A_LOOK = 0.54;

    private final Recordings recordings;
    private Optional<TrackId> confirmed = Optional.empty();
    private Optional<Suspended> suspended = Optional.empty();
    private final List<TrackId> rejected = new ArrayList<>();
    private boolean none;

    private Verdicts(Recordings recordings) {
        this.recordings = recordings;
    }

    /** Hears these words, oldest first. */
    static Verdicts of(List<Said> words, Recordings recordings) {
        var verdicts = new Verdicts(recordings);
        words.forEach(verdicts::hear);
        return verdicts;
    }

    /** The confirmation that waits for its track to come back, if one does. */
    Optional<Suspended> suspended() {
        return suspended;
    }

    private void hear(Said said) {
        var track = recordings.today(said);
        switch (said.verdict()) {
            case CONFIRMED -> {
                none = false;
                confirmed = track;
                suspended = said.track().filter(_ -> track.isEmpty()).map(t -> new Suspended(t, said.title()));
                rejected.removeIf(r -> same(r, track));
            }
            case REJECTED -> {
                confirmed = confirmed.filter(c -> !same(c, track));
                track.ifPresent(rejected::add);
            }
            case NONE -> {
                none = true;
                confirmed = Optional.empty();
                suspended = Optional.empty();
            }
        }
    }

    private boolean same(TrackId one, Optional<TrackId> other) {
        return other.filter(o -> recordings.same(one, o)).isPresent();
    }

    /** Returns what is held of a file of which the identifier found this. */
    Match judge(Match found) {
        if (confirmed.isPresent()) {
            return new Match(found.key(), Decision.CONFIRMED, confirmedFirst(found, confirmed.get()));
        }
        if (none) {
            return new Match(found.key(), Decision.NONE, found.candidates());
        }
        var left = found.candidates().stream()
                .filter(c -> rejected.stream().noneMatch(r -> recordings.same(r, c.track())))
                .toList();
        boolean sameFirst =
                !left.isEmpty() && left.getFirst().equals(found.candidates().getFirst());
        if (sameFirst || left.size() == found.candidates().size()) {
            return asked(found, left);
        }
        boolean look = found.decision() != Decision.NONE
                && !left.isEmpty()
                && left.getFirst().distance() < WORTH_A_LOOK;
        return look
                ? new Match(found.key(), Decision.REVIEW, left)
                : new Match(found.key(), Decision.REJECTED, found.candidates());
    }

    /** The listener knew the file as another track: what takes that track's place is asked about, not put in silently. */
    private Match asked(Match found, List<Candidate> left) {
        boolean ask = suspended.isPresent() && found.decision() == Decision.ACCEPTED;
        return new Match(found.key(), ask ? Decision.REVIEW : found.decision(), left);
    }

    private List<Candidate> confirmedFirst(Match found, TrackId track) {
        var candidates = new ArrayList<>(found.candidates());
        var evidence = candidates.stream()
                .filter(c -> recordings.same(c.track(), track))
                .findFirst()
                .map(Candidate::evidence)
                .orElse(List.of());
        candidates.removeIf(c -> recordings.same(c.track(), track));
        candidates.addFirst(new Candidate(track, 0, evidence));
        return candidates;
    }
}
