package app.moonsong.library.tagging;

import app.moonsong.library.Database;
import app.moonsong.library.IndexRows;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of the listener's files: every one is planned, written down, made, and can be taken back whenever. The only use
 * case that changes audio files.
 */
public final class Tagging {
    /** So many edits are written down at once; more than these are never in doubt after a crash. */
    private static final int PORTION = 50;
    /** The journal never forgets by itself for age, only for taking more room than this; the listener may ask for less. */
    public static final long LARGEST_BYTES = 1L << 30;

    public static final Duration EVER = Duration.ofDays(365 * 100L);

    private final Database database;
    private final Journal journal;
    private final EditLock lock;
    private final Tagger tagger = new Tagger();
    private final Renamer renamer = new Renamer();

    /** Also ends what an earlier run was cut off in. */
    public Tagging(Library library) {
        this.database = library.database();
        this.journal = new Journal(database);
        this.lock = new EditLock(library.home());
        try (var held = lock.take()) {
            if (held.isHeld()) {
                new Recovery(journal, tagger, renamer).run();
            }
        }
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
        try (var held = lock.take()) {
            if (!held.isHeld()) {
                return EditReport.busy(plans.stream().map(Plan.Rewrite::file).toList());
            }
            long batch = journal.nextBatch();
            var outcomes = new ArrayList<Outcome>(plans.size());
            for (int from = 0; from < plans.size() && !progress.cancelled(); from += PORTION) {
                var portion = plans.subList(from, Math.min(plans.size(), from + PORTION));
                var files = new SideBySide(progress, plans.size(), from);
                outcomes.addAll(new Portion(journal, tagger, batch, files).write(portion, options));
            }
            IndexRows.reread(database, written(outcomes));
            journal.bound(EVER, LARGEST_BYTES);
            return new EditReport(batch, outcomes, outcomes.size() < plans.size());
        }
    }

    /** Gives files other names, as one batch. */
    public EditReport rename(List<Rename> renames, Progress progress) {
        try (var held = lock.take()) {
            if (!held.isHeld()) {
                return EditReport.busy(renames.stream().map(Rename::from).toList());
            }
            long batch = journal.nextBatch();
            var outcomes = new ArrayList<Outcome>(renames.size());
            for (var rename : renames) {
                if (progress.cancelled()) {
                    break;
                }
                progress.at(outcomes.size(), renames.size(), name(rename.from()));
                outcomes.add(rename(batch, rename));
            }
            return new EditReport(batch, outcomes, outcomes.size() < renames.size());
        }
    }

    private Outcome rename(long batch, Rename rename) {
        long id = journal.begin(batch, rename);
        var outcome = renamer.rename(rename.from(), rename.to());
        if (outcome instanceof Outcome.Written) {
            renamed(rename);
            journal.state(id, Edit.State.DONE);
        } else {
            journal.forget(List.of(id));
        }
        return outcome;
    }

    private void renamed(Rename rename) {
        journal.follow(rename);
        IndexRows.move(database, rename.from(), rename.to());
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
        var undo = new Undo(journal, tagger, renamer, this::renamed, again);
        var ordered = undo.ordered(edits);
        var results = new ArrayList<Undone>();
        try (var held = lock.take()) {
            if (!held.isHeld()) {
                return ordered.stream().map(Undone::busy).toList();
            }
            for (var portion : Undo.portions(ordered, PORTION)) {
                if (progress.cancelled()) {
                    break;
                }
                results.addAll(undo.take(portion, new SideBySide(progress, ordered.size(), results.size())));
            }
        }
        IndexRows.reread(database, files(results));
        return results;
    }

    /**
     * Forgets edits that are older than an age, and the oldest of those that take more room than is allowed: they can no
     * longer be taken back. Returns how many.
     */
    public int forget(Duration age, long bytes) {
        return journal.bound(age, bytes);
    }

    private static List<Path> files(List<Undone> results) {
        var files = new LinkedHashMap<Path, Undone>();
        results.stream()
                .filter(r -> r instanceof Undone.TakenBack || r instanceof Undone.MadeAgain)
                .forEach(r -> files.put(r.edit().file(), r));
        return List.copyOf(files.keySet());
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
