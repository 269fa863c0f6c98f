package app.moonsong.library.tagging;

import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some edits that are written down in one transaction before the first of them is made, and settled in one after the
 * last: waiting for the disk at every file would cost more than the files.
 */
record Portion(Journal journal, Tagger tagger, long batch, SideBySide files) {
    /** Makes the edits; returns the outcomes of those that were come to before the work was cancelled. */
    List<Outcome> write(List<Plan.Rewrite> plans, WriteOptions options) {
        var ids = journal.begin(batch, plans);
        var begun = files.write(plans, Plan.Rewrite::file, p -> tagger.copied(p.file()), p -> tagger.begin(p, options));
        var outcomes = tagger.last(begun.stream().flatMap(Optional::stream).toList());
        var stand = new ArrayList<Long>();
        var next = outcomes.iterator();
        for (int i = 0; i < plans.size(); i++) {
            if (begun.get(i).isPresent() && stands(plans.get(i), next.next())) {
                stand.add(ids.get(i));
            }
        }
        // Not reached when a writer failed unexpectedly: then the next start looks at the files.
        journal.settle(ids, stand);
        return outcomes;
    }

    private boolean stands(Plan.Rewrite plan, Outcome outcome) {
        return outcome instanceof Outcome.Written
                || outcome instanceof Outcome.Failed && tagger.holds(plan.file(), plan.changes());
    }
}
