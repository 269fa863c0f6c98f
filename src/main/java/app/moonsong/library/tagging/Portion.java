package app.moonsong.library.tagging;

import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Some edits that are written down in one transaction before the first of them is made, and settled in one after the
 * last: waiting for the disk at every file would cost more than the files.
 */
final class Portion {
    private final Journal journal;
    private final long batch;
    private final Progress progress;
    private final int total;
    private final int before;

    Portion(Journal journal, long batch, Progress progress, int total, int before) {
        this.journal = journal;
        this.batch = batch;
        this.progress = progress;
        this.total = total;
        this.before = before;
    }

    /** How one write ended, and whether the file is the new one. */
    record Done(Outcome outcome, boolean stands) {}

    List<Outcome> write(List<Plan.Rewrite> plans, Function<Plan.Rewrite, Done> writer) {
        var ids = journal.begin(batch, plans);
        var stand = new ArrayList<Long>();
        var outcomes = new ArrayList<Outcome>();
        try {
            for (int i = 0; i < plans.size(); i++) {
                progress.at(
                        before + i, total, String.valueOf(plans.get(i).file().getFileName()));
                if (progress.cancelled()) {
                    break;
                }
                var done = writer.apply(plans.get(i));
                outcomes.add(done.outcome());
                if (done.stands()) {
                    stand.add(ids.get(i));
                }
            }
        } finally {
            journal.settle(ids, stand);
        }
        return outcomes;
    }
}
