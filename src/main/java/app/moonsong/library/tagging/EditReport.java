package app.moonsong.library.tagging;

import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a batch.
 *
 * @param batch by which all of it can be taken back; 0 when nothing was begun
 * @param outcomes one for each file that was come to, in order
 */
public record EditReport(long batch, List<Outcome> outcomes, boolean cancelled) {
    public EditReport {
        outcomes = List.copyOf(outcomes);
    }

    /** Another run of the program is editing files. */
    static EditReport busy(List<Path> files) {
        return new EditReport(
                0,
                files.stream()
                        .map(f -> (Outcome) new Outcome.Left(f, Refusal.BUSY, "another edit is under way"))
                        .toList(),
                false);
    }

    public long written() {
        return outcomes.stream().filter(Outcome.Written.class::isInstance).count();
    }

    /** Whether every file was written or said so already. */
    public boolean whole() {
        return !cancelled
                && outcomes.stream().allMatch(o -> o instanceof Outcome.Written || o instanceof Outcome.Unchanged);
    }
}
