package app.moonsong.library.tagging;

import app.moonsong.library.Database;
import app.moonsong.library.IndexRows;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Edits of the listener's files: every one is planned, written down, made, and can be taken back whenever. The only use
 * case that changes audio files.
 */
public final class Tagging {
    /** So many edits are written down at once; more than these are never in doubt after a crash. */
    private static final int PORTION = 100;

    private final Database database;
    private final Journal journal;
    private final JournalRoom room;
    private final EditLock lock;
    private final Tagger tagger = new Tagger();
    private final Renamer renamer = new Renamer();

    /** Also ends what an earlier run was cut off in. */
    public Tagging(Library library) {
        this.database = library.database();
        this.journal = new Journal(database);
        this.room = new JournalRoom(database);
        this.lock = new EditLock(library.home());
        Recovery.settle(library);
    }

    /** What edits would change, file by file in the order given; nothing is written. */
    public List<Plan> plan(Map<Path, TagEdit> edits, WriteOptions options, Progress progress) {
        var plans = new ArrayList<Plan>(edits.size());
        for (var edit : edits.entrySet()) {
            if (progress.cancelled()) {
                break;
            }
            progress.at(plans.size(), edits.size(), name(edit.getKey()));
            plans.add(tagger.plan(edit.getKey(), edit.getValue(), options));
        }
        return plans;
    }

    /** Does what was planned, as one batch. Cancelled between files, it leaves each of them whole. */
    public EditReport write(List<Plan.Rewrite> plans, WriteOptions options, Progress progress) {
        try (var held = lock.take();
                var workers = SideBySide.someWorkers()) {
            if (!held.isHeld()) {
                return EditReport.busy(plans.stream().map(Plan.Rewrite::file).toList());
            }
            long batch = journal.nextBatch();
            var outcomes = new ArrayList<Outcome>(plans.size());
            for (int from = 0; from < plans.size() && !progress.cancelled(); from += PORTION) {
                var portion = plans.subList(from, Math.min(plans.size(), from + PORTION));
                var files = new SideBySide(workers, progress, plans.size(), from);
                outcomes.addAll(new Portion(journal, tagger, batch, files).write(portion, options));
            }
            IndexRows.reread(database, written(outcomes));
            room.keep(batch);
            return new EditReport(batch, outcomes, outcomes.size() < plans.size());
        }
    }

    /** Gives files other names, as one batch. */
    public EditReport rename(List<Rename> renames, Progress progress) {
        try (var held = lock.take();
                var workers = SideBySide.someWorkers()) {
            if (!held.isHeld()) {
                return EditReport.busy(renames.stream().map(Rename::from).toList());
            }
            long batch = journal.nextBatch();
            var outcomes = new ArrayList<Outcome>(renames.size());
            for (var portion : Apart.portions(renames, Tagging::names, PORTION)) {
                if (progress.cancelled()) {
                    break;
                }
                var files = new SideBySide(workers, progress, renames.size(), outcomes.size());
                outcomes.addAll(new RenamePortion(journal, renamer, batch, files).make(portion));
            }
            IndexRows.reread(database, written(outcomes));
            return new EditReport(batch, outcomes, outcomes.size() < renames.size());
        }
    }

    private static List<Path> names(Rename rename) {
        return List.of(rename.from(), rename.to());
    }

    /** How much of what was done is kept. */
    public JournalRoom room() {
        return room;
    }

    /** Everything that was done, the latest first; also what was taken back. */
    public List<Edit> history() {
        return journal.all();
    }

    public List<Edit> history(Path file) {
        return journal.of(file.toAbsolutePath().normalize());
    }

    /** The edits of the batch done last of which something stands; none when nothing does. */
    public List<Edit> lastBatch() {
        return journal.lastBatch().map(journal::of).orElse(List.of());
    }

    public List<Edit> batch(long batch) {
        return journal.of(batch);
    }

    /** The edits of the batch taken back last, which can be made again; none when something was done since. */
    public List<Edit> lastUndone() {
        return journal.lastUndone().map(journal::of).orElse(List.of()).stream()
                .filter(Edit::undone)
                .toList();
    }

    /** Takes edits back, the latest first, whatever was done since, unless that collides. */
    public List<Undone> undo(List<Edit> edits, Progress progress) {
        return turn(edits, false, progress);
    }

    /** Makes edits again that were taken back, the earliest first, unless the file says something else since. */
    public List<Undone> redo(List<Edit> edits, Progress progress) {
        return turn(edits, true, progress);
    }

    private List<Undone> turn(List<Edit> edits, boolean again, Progress progress) {
        var undo = new Undo(journal, tagger, renamer, again);
        var ordered = undo.ordered(edits);
        var results = new ArrayList<Undone>();
        try (var held = lock.take();
                var workers = SideBySide.someWorkers()) {
            if (!held.isHeld()) {
                return ordered.stream().map(Undone::busy).toList();
            }
            for (var portion : Undo.portions(ordered, PORTION)) {
                if (progress.cancelled()) {
                    break;
                }
                results.addAll(undo.take(portion, new SideBySide(workers, progress, ordered.size(), results.size())));
            }
        }
        IndexRows.reread(database, files(results));
        return results;
    }

    /** The files that something came of, by the names that they have now. */
    private static Set<Path> files(List<Undone> results) {
        var files = new LinkedHashSet<Path>();
        for (var result : results) {
            var edit = result.edit();
            switch (result) {
                case Undone.TakenBack _ ->
                    files.add(edit.rename().map(Rename::from).orElse(edit.file()));
                case Undone.MadeAgain _ ->
                    files.add(edit.rename().map(Rename::to).orElse(edit.file()));
                case Undone.Collides _, Undone.Left _ -> {}
            }
        }
        return files;
    }

    private static List<Path> written(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Written.class::isInstance)
                .map(o -> ((Outcome.Written) o).file())
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
