package app.moonsong.library.tagging;

import app.moonsong.tagging.Folders;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Renamer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Some renames that are written down in one transaction before the first of them is made, and settled in one after the last. */
record RenamePortion(Journal journal, Renamer renamer, long batch, SideBySide files) {
    /** Makes the renames; returns the outcomes of those that were come to before the work was cancelled. */
    List<Outcome> make(List<Rename> renames) {
        var ids = journal.beginRenames(batch, renames);
        var begun = files.each(renames, Rename::from, _ -> 0, renamer::begin);
        var folders = new Folders();
        var outcomes = new ArrayList<Outcome>();
        var made = new ArrayList<Long>();
        var named = new ArrayList<Rename>();
        for (int i = 0; i < renames.size(); i++) {
            var rename = renames.get(i);
            if (begun.get(i).isPresent()) {
                outcomes.add(renamer.last(rename, begun.get(i).get(), folders));
                if (isNamed(renamer, rename, outcomes.getLast())) {
                    made.add(ids.get(i));
                    named.add(rename);
                }
            }
        }
        // Not reached when a rename failed unexpectedly: then the next start looks at the files.
        journal.settle(ids, made, named);
        return outcomes;
    }

    /** Whether the file has its new name, as the disk has it where the last step failed. */
    static boolean isNamed(Renamer renamer, Rename rename, Outcome outcome) {
        try {
            return outcome instanceof Outcome.Written || outcome instanceof Outcome.Failed && renamer.settle(rename);
        } catch (IOException e) {
            return false;
        }
    }
}
