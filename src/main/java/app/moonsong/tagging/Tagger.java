package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes tags into files so that at any moment, whatever fails, a file is the old one or the whole new one: the new file
 * is made beside it, read back by other means than it was written by, flushed, and put in its place at once.
 */
public final class Tagger {
    /** Most files share nearly all blocks with what they were, but not all do. */
    private static final int SHARED = 16;

    private final Disk disk;
    private final Stores stores = new Stores();

    public Tagger() {
        this(Disk.REAL);
    }

    Tagger(Disk disk) {
        this.disk = disk;
    }

    /** Bytes that writing a file copies, as far as can be told: few where the disk shares them between files. */
    public long copied(Path file) {
        try {
            return stores.share(Target.folderOf(file)) ? Files.size(file) / SHARED : Files.size(file);
        } catch (IOException e) {
            return 0; // it will not be written, which is said when that is tried
        }
    }

    /** What a file holds. */
    public Look look(Path file) {
        try (var source = new Source(Target.of(file).file())) {
            return new Look.Frames(file, Containers.open(source, true).frames());
        } catch (Refused e) {
            return new Look.Closed(file, e.reason(), e.detail());
        } catch (IOException e) {
            return new Look.Closed(file, Refusal.GONE, String.valueOf(e.getMessage()));
        }
    }

    /** What an edit would change of a file; nothing is written. */
    public Plan plan(Path file, TagEdit edit, WriteOptions options) {
        try {
            var target = Target.of(file);
            target.check(options);
            try (var source = new Source(target.file())) {
                var changes = Containers.open(source, options.upgrade()).changes(edit);
                return changes.isEmpty()
                        ? new Plan.Nothing(new Outcome.Unchanged(file))
                        : new Plan.Rewrite(file, changes, edit);
            }
        } catch (Refused e) {
            return new Plan.Nothing(new Outcome.Left(file, e.reason(), e.detail()));
        } catch (IOException e) {
            return new Plan.Nothing(Failures.of(file, e));
        }
    }

    /** Does what was planned, if the file still says what the plan takes away. */
    public Outcome write(Plan.Rewrite plan, WriteOptions options) {
        return last(List.of(begin(plan, options))).getFirst();
    }

    /**
     * Does what was planned, all but making the folder remember it: {@link #last} does that, once for all files that
     * were written in one. Until then a loss of power may bring the old file back.
     */
    public Outcome begin(Plan.Rewrite plan, WriteOptions options) {
        var file = plan.file();
        try {
            var target = Target.of(file);
            target.check(options);
            try (var source = new Source(target.file())) {
                var container = Containers.open(source, options.upgrade());
                var wanted = container.arranged(applied(container.frames(), plan.changes()));
                if (wanted.equals(container.frames())) {
                    return new Outcome.Unchanged(file);
                }
                make(target, new Rewriting(source, container, wanted, plan.edit()), options);
                return new Outcome.Written(file);
            }
        } catch (Refused e) {
            return new Outcome.Left(file, e.reason(), e.detail());
        } catch (IOException e) {
            return Failures.of(file, e);
        }
    }

    /** Makes what was written last; of the files of a folder that cannot be made to remember them, that is the outcome. */
    public List<Outcome> last(List<Outcome> begun) {
        var folders = new Folders(disk);
        return begun.stream().map(outcome -> last(outcome, folders)).toList();
    }

    /** The same for one of several files. */
    public Outcome last(Outcome begun, Folders folders) {
        if (!(begun instanceof Outcome.Written(var file))) {
            return begun;
        }
        try {
            folders.flush(Target.folderOf(file));
            return begun;
        } catch (IOException e) {
            return Failures.of(file, e);
        }
    }

    /** Whether a file holds already what changes would make of it: how a write that was cut off ended. */
    public boolean holds(Path file, List<FrameChange> changes) {
        return look(file) instanceof Look.Frames held
                && changes.stream().allMatch(c -> c.inverse().fits(held.frames()));
    }

    /** Removes the copy that a write of this file left when it was cut off. */
    public void removeLeftOver(Path file) throws IOException {
        disk.delete(Target.copyOf(file));
        disk.delete(Target.copyOf(file.toRealPath()));
    }

    private static List<Frame> applied(List<Frame> frames, List<FrameChange> changes) throws Refused {
        var result = frames;
        for (var change : changes) {
            if (!change.fits(result)) {
                throw new Refused(Refusal.CHANGED_SINCE, change.key());
            }
            result = change.applied(result);
        }
        return result;
    }

    private void make(Target target, Rewriting work, WriteOptions options) throws IOException {
        var pieces = work.container().with(work.wanted());
        stores.checkSpace(
                target.folder(), pieces.stream().mapToLong(Piece::length).sum());
        var copy = target.copy();
        try (var to = disk.claim(copy)) {
            try {
                new PieceWriter(disk, work.source(), to).write(pieces);
                target.dress(copy, options);
                disk.flush(to);
                work.verify(target.file(), copy, options.upgrade(), stores.share(target.folder()));
                target.checkUntouched();
                disk.replace(copy, target.file());
            } catch (IOException e) {
                disk.discard(copy, e);
                throw e;
            }
        }
    }
}
