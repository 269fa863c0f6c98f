package app.moonsong.library.tagging;

import app.moonsong.tagging.FrameChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes edits back, or makes again what was taken back. Frames are put to the byte; a name only where it is free.
 *
 * @param again whether edits are made again
 */
record Undo(Journal journal, Tagger tagger, Renamer renamer, Consumer<Rename> renamed, boolean again) {
    /** An edit that the listener made with consent is taken back with the same. */
    private static final WriteOptions AGREED = new WriteOptions(true, true, false);

    /**
     * Edits in the same order, as many together as can be taken back side by side: each of a file of its own. A rename
     * stands alone, for others may wait for the name that it frees.
     */
    static List<List<Edit>> portions(List<Edit> edits, int most) {
        var portions = new ArrayList<List<Edit>>();
        var files = new HashSet<Path>();
        boolean alone = true;
        for (var edit : edits) {
            boolean rename = edit.rename().isPresent();
            if (alone || rename || files.size() == most || files.contains(edit.file())) {
                portions.add(new ArrayList<>());
                files.clear();
            }
            portions.getLast().add(edit);
            files.add(edit.file());
            alone = rename;
        }
        return portions;
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
        var tried = files.each(edits, Edit::file, this::outcome);
        var outcomes =
                tagger.last(tried.stream().flatMap(Optional::stream).toList()).iterator();
        var come = new ArrayList<Edit>();
        var results = new ArrayList<Outcome>();
        var turned = new ArrayList<Long>();
        for (int i = 0; i < edits.size(); i++) {
            if (tried.get(i).isPresent()) {
                come.add(edits.get(i));
                results.add(outcomes.next());
                if (isTurned(come.getLast(), results.getLast())) {
                    turned.add(ids.get(i));
                }
            }
        }
        // Not reached when an undo failed unexpectedly: then the next start looks at the files.
        journal.settleUndoing(ids, turned, again ? Edit.State.DONE : Edit.State.UNDONE);
        return IntStream.range(0, come.size())
                .mapToObj(i -> undone(come.get(i), results.get(i)))
                .toList();
    }

    private Outcome outcome(Edit edit) {
        return edit.rename().map(r -> rename(edit, again ? r : r.inverse())).orElseGet(() -> {
            var plan = again
                    ? new Plan.Rewrite(edit.file(), edit.changes(), TagEdit.NONE)
                    : Plan.Rewrite.back(edit.file(), edit.changes());
            return tagger.begin(plan, AGREED);
        });
    }

    private boolean isTurned(Edit edit, Outcome outcome) {
        return outcome instanceof Outcome.Written
                || outcome instanceof Outcome.Unchanged
                || outcome instanceof Outcome.Failed && edit.rename().isEmpty() && isTurned(edit);
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
        var outcome = renamer.rename(step.from(), step.to());
        if (outcome instanceof Outcome.Written) {
            renamed.accept(step);
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
