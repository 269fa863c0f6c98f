package app.moonsong.library.tagging;

import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Some edits that are written down in one transaction before the first of them is made, and settled in one after the
 * last: waiting for the disk at every file would cost more than the files. Several are made side by side, for the same
 * reason; each is of a file of its own.
 */
final class Portion {
    private static final int SIDE_BY_SIDE = 4;

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

    /** Makes the edits; returns the outcomes of those that were come to before the work was cancelled. */
    List<Outcome> write(List<Plan.Rewrite> plans, Function<Plan.Rewrite, Done> writer) {
        var ids = journal.begin(batch, plans);
        var stand = new ArrayList<Long>();
        var outcomes = new ArrayList<Outcome>();
        var writers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try (writers) {
            var under = new ArrayList<Future<List<Done>>>();
            plans.forEach(plan -> under.add(writers.submit(() -> one(plan, writer))));
            for (int i = 0; i < under.size(); i++) {
                progress.at(
                        before + i, total, String.valueOf(plans.get(i).file().getFileName()));
                for (var one : result(under.get(i))) {
                    outcomes.add(one.outcome());
                    if (one.stands()) {
                        stand.add(ids.get(i));
                    }
                }
            }
        }
        // Not reached when a writer failed unexpectedly: then the next start looks at the files.
        journal.settle(ids, stand);
        return outcomes;
    }

    /** One edit, or none when the work was cancelled. */
    private List<Done> one(Plan.Rewrite plan, Function<Plan.Rewrite, Done> writer) {
        return progress.cancelled() ? List.of() : List.of(writer.apply(plan));
    }

    private static List<Done> result(Future<List<Done>> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files are written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer failed", e.getCause());
        }
    }
}
