package app.moonsong.library.tagging;

import app.moonsong.tagging.Folders;
import app.moonsong.tagging.FrameChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes edits back, or makes again what was taken back. Frames are put to the byte; a name only where it is free.
 *
 * @param again whether edits are made again
 */
record Undo(Journal journal, Tagger tagger, Renamer renamer, boolean again) {
    /** An edit that the listener made with consent is taken back with the same. */
    private static final WriteOptions AGREED = new WriteOptions(true, true, false);

    /** Edits in the same order, as many together as can be taken back side by side. */
    static List<List<Edit>> portions(List<Edit> edits, int most) {
        return Apart.portions(edits, Undo::names, most);
    }

    private static List<Path> names(Edit edit) {
        return edit.rename().map(r -> List.of(edit.file(), r.from(), r.to())).orElseGet(() -> List.of(edit.file()));
    }

    /** The edits of some that this is for: those that stand, the latest first; of those that do not, the earliest. */
    List<Edit> ordered(List<Edit> edits) {
        var order = Comparator.comparingLong(Edit::id);
        return edits.stream()
                .filter(e -> e.state() == (again ? Edit.State.UNDONE : Edit.State.DONE))
                .sorted(again ? order : order.reversed())
                .toList();
    }

    /** Does it with a portion; those that were not come to when the work was cancelled are left out. */
    List<Undone> take(List<Edit> portion, SideBySide files) {
        // An undo before this one may have given a file another name.
        var edits = portion.stream().flatMap(e -> journal.edit(e.id()).stream()).toList();
        var ids = edits.stream().map(Edit::id).toList();
        journal.undoing(ids);
        var tried = files.write(edits, Edit::file, this::copied, this::outcome);
        var folders = new Folders();
        var results = new ArrayList<Undone>();
        var turned = new ArrayList<Long>();
        var named = new ArrayList<Rename>();
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            if (tried.get(i).isPresent()) {
                var outcome = last(edit, tried.get(i).get(), folders);
                if (isTurned(edit, outcome)) {
                    turned.add(edit.id());
                    step(edit).ifPresent(named::add);
                }
                results.add(undone(edit, outcome));
            }
        }
        // Not reached when an undo failed unexpectedly: then the next start looks at the files.
        journal.settleUndoing(ids, turned, again ? Edit.State.DONE : Edit.State.UNDONE, named);
        return results;
    }

    private long copied(Edit edit) {
        return edit.rename().isPresent() ? 0 : tagger.copied(edit.file());
    }

    /** The rename that takes a rename back, or makes it again. */
    private Optional<Rename> step(Edit edit) {
        return edit.rename().map(r -> again ? r : r.inverse());
    }

    private Outcome last(Edit edit, Outcome begun, Folders folders) {
        return step(edit).map(r -> renamer.last(r, begun, folders)).orElseGet(() -> tagger.last(begun, folders));
    }

    private Outcome outcome(Edit edit) {
        return step(edit).map(r -> rename(edit, r)).orElseGet(() -> {
            var plan = again
                    ? new Plan.Rewrite(edit.file(), edit.changes(), TagEdit.NONE)
                    : Plan.Rewrite.back(edit.file(), edit.changes());
            return tagger.begin(plan, AGREED);
        });
    }

    private boolean isTurned(Edit edit, Outcome outcome) {
        return outcome instanceof Outcome.Unchanged
                || step(edit)
                        .map(r -> RenamePortion.isNamed(renamer, r, outcome))
                        .orElseGet(() -> outcome instanceof Outcome.Written
                                || outcome instanceof Outcome.Failed && isTurned(edit));
    }

    private Undone undone(Edit edit, Outcome outcome) {
        return outcome instanceof Outcome.Written || outcome instanceof Outcome.Unchanged
                ? again ? new Undone.MadeAgain(edit) : new Undone.TakenBack(edit)
                : why(edit, outcome);
    }

    private boolean isTurned(Edit edit) {
        return tagger.holds(
                edit.file(),
                edit.changes().stream().map(c -> again ? c : c.inverse()).toList());
    }

    /** The file goes back to its old name from the one that the edit gave it, not from one that came later. */
    private Outcome rename(Edit edit, Rename step) {
        if (!edit.file().equals(step.from())) {
            return new Outcome.Left(
                    edit.file(), Refusal.CHANGED_SINCE, step.from().toString());
        }
        return renamer.begin(step);
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
