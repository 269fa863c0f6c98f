package app.moonsong.library.tagging;

import app.moonsong.tagging.FrameChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes one edit back. Frames are put back to the byte; a name only where it is free. */
record Undo(Journal journal, Tagger tagger, Renamer renamer, Consumer<Rename> renamed) {
    /** An edit that the listener made with consent is taken back with the same. */
    private static final WriteOptions AGREED = new WriteOptions(true, true, false);

    Undone take(Edit edit) {
        journal.state(edit.id(), Edit.State.UNDOING);
        boolean back = false;
        try {
            var outcome = edit.rename().map(r -> rename(edit, r)).orElseGet(() -> frames(edit));
            back = outcome instanceof Outcome.Written
                    || outcome instanceof Outcome.Unchanged
                    || outcome instanceof Outcome.Failed && edit.rename().isEmpty() && isBack(edit);
            return back && !(outcome instanceof Outcome.Failed) ? new Undone.TakenBack(edit) : why(edit, outcome);
        } finally {
            journal.state(edit.id(), back ? Edit.State.UNDONE : Edit.State.DONE);
        }
    }

    private Outcome frames(Edit edit) {
        return tagger.write(Plan.Rewrite.back(edit.file(), edit.changes()), AGREED);
    }

    private boolean isBack(Edit edit) {
        return tagger.holds(
                edit.file(), edit.changes().stream().map(FrameChange::inverse).toList());
    }

    /** The file goes back to its old name from the one that the edit gave it, not from one that came later. */
    private Outcome rename(Edit edit, Rename rename) {
        if (!edit.file().equals(rename.to())) {
            return new Outcome.Left(
                    edit.file(), Refusal.CHANGED_SINCE, rename.to().toString());
        }
        var outcome = renamer.rename(rename.to(), rename.from());
        if (outcome instanceof Outcome.Written) {
            renamed.accept(rename.inverse());
        }
        return outcome;
    }

    private Undone why(Edit edit, Outcome outcome) {
        boolean since = outcome instanceof Outcome.Left left && left.reason() == Refusal.CHANGED_SINCE;
        return since
                ? later(edit)
                        .<Undone>map(l -> new Undone.Collides(edit, l))
                        .orElseGet(() -> new Undone.Left(edit, outcome))
                : new Undone.Left(edit, outcome);
    }

    /** The latest edit of the file that changed something of the same. */
    private Optional<Edit> later(Edit edit) {
        var keys = edit.changes().stream().map(FrameChange::key).collect(Collectors.toSet());
        return journal.of(edit.file()).stream()
                .filter(e -> e.id() > edit.id() && e.state() == Edit.State.DONE)
                .filter(e -> edit.rename().isPresent()
                        ? e.rename().isPresent()
                        : e.changes().stream().anyMatch(c -> keys.contains(c.key())))
                .findFirst();
    }
}
