package app.moonsong.library.tagging;

import app.moonsong.library.Library;
import app.moonsong.tagging.FrameChange;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the files of edits that an earlier run was cut off in, says of each how it ended, and removes what it left. */
public final class Recovery {
    private final Journal journal;
    private final Tagger tagger = new Tagger();
    private final Renamer renamer = new Renamer();

    private Recovery(Journal journal) {
        this.journal = journal;
    }

    /** Settles what earlier runs were cut off in; where there is nothing of that kind, it costs one look. */
    public static void settle(Library library) {
        var journal = new Journal(library.database());
        if (journal.underWay().isEmpty()) {
            return;
        }
        try (var held = new EditLock(library.home()).take()) {
            if (held.isHeld()) {
                new Recovery(journal).run();
            }
        }
    }

    private void run() {
        for (var cutOff : journal.underWay()) {
            journal.edit(cutOff.id()).filter(Recovery::isThere).ifPresent(this::settle);
        }
    }

    /** Of a drive that is not there nothing can be said; a later start looks again. */
    private static boolean isThere(Edit edit) {
        var places = edit.rename().map(r -> Stream.of(r.from(), r.to())).orElseGet(() -> Stream.of(edit.file()));
        return places.map(Path::getParent).anyMatch(Files::isDirectory);
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
            boolean there = renamer.settle(step);
            if (there) {
                journal.follow(step);
            }
            return there != undoing;
        } catch (IOException e) {
            return undoing;
        }
    }
}
