package app.moonsong.library.tagging;

import app.moonsong.tagging.FrameChange;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.Tagger;
import java.io.IOException;
import java.util.List;

/** Looks at the files of edits that an earlier run was cut off in, and says of each how it ended. */
record Recovery(Journal journal, Tagger tagger, Renamer renamer) {
    void run() {
        for (var cutOff : journal.underWay()) {
            journal.edit(cutOff.id()).ifPresent(this::settle);
        }
    }

    private void settle(Edit edit) {
        boolean asDone = edit.rename().map(r -> renamed(edit, r)).orElseGet(() -> tagged(edit));
        if (asDone) {
            journal.state(edit.id(), Edit.State.DONE);
        } else if (edit.state() == Edit.State.UNDOING) {
            journal.state(edit.id(), Edit.State.UNDONE);
        } else {
            journal.forget(List.of(edit.id()));
        }
    }

    /** Whether the edit stands: an undo stands when the file is as it was before. */
    private boolean tagged(Edit edit) {
        try {
            tagger.removeLeftOver(edit.file());
        } catch (IOException gone) {
            return edit.state() == Edit.State.UNDOING; // the file is away: what was known before is kept
        }
        var back = edit.changes().stream().map(FrameChange::inverse).toList();
        return edit.state() == Edit.State.UNDOING
                ? !tagger.holds(edit.file(), back)
                : tagger.holds(edit.file(), edit.changes());
    }

    private boolean renamed(Edit edit, Rename rename) {
        boolean undoing = edit.state() == Edit.State.UNDOING;
        var step = undoing ? rename.inverse() : rename;
        try {
            boolean there = renamer.settle(step.from(), step.to());
            if (there) {
                journal.follow(step);
            }
            return there != undoing;
        } catch (IOException e) {
            return undoing;
        }
    }
}
