package app.moonsong.desktop.model;

import app.moonsong.tagging.FieldChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What would change in one file.
 *
 * @param refused why it would not be written, when it would not
 */
public record TagDifference(Path file, List<FieldChange> changes, Optional<Outcome.Left> refused, Plan plan) {
    static TagDifference of(Plan plan) {
        return switch (plan) {
            case Plan.Rewrite rewrite ->
                new TagDifference(rewrite.file(), FieldChange.of(rewrite.changes()), Optional.empty(), plan);
            case Plan.Nothing(var outcome) -> of(outcome, plan);
        };
    }

    private static TagDifference of(Outcome outcome, Plan plan) {
        var refused = outcome instanceof Outcome.Left left ? Optional.of(left) : Optional.<Outcome.Left>empty();
        return new TagDifference(outcome.file(), List.of(), refused, plan);
    }
}
