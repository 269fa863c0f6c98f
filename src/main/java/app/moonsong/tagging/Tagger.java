package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes tags into files so that at any moment, whatever fails, a file is the old one or the whole new one: the new file
 * is made beside it, read back by other means than it was written by, flushed, and put in its place at once.
 */
public final class Tagger {
    private final Disk disk;

    public Tagger() {
        this(Disk.REAL);
    }

    Tagger(Disk disk) {
        this.disk = disk;
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
        var folders = new HashMap<Path, Optional<IOException>>();
        return begun.stream()
                .map(outcome -> outcome instanceof Outcome.Written(var file) ? last(file, folders) : outcome)
                .toList();
    }

    private Outcome last(Path file, Map<Path, Optional<IOException>> folders) {
        try {
            return folders.computeIfAbsent(Target.of(file).folder(), this::flushed)
                    .map(e -> Failures.of(file, e))
                    .orElseGet(() -> new Outcome.Written(file));
        } catch (IOException e) {
            return Failures.of(file, e);
        }
    }

    private Optional<IOException> flushed(Path folder) {
        try {
            disk.flushFolder(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
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
        target.checkSpace(pieces.stream().mapToLong(Piece::length).sum());
        var copy = target.copy();
        try (var to = disk.create(copy)) {
            try {
                new PieceWriter(disk, work.source(), to).write(pieces);
                work.verify(target.file(), copy, options.upgrade());
                target.dress(copy, options);
                disk.flush(to);
                target.checkUntouched();
                disk.replace(copy, target.file());
            } catch (IOException e) {
                discard(copy, e);
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            throw new Refused(Refusal.BUSY, copy.toString());
        }
    }

    private void discard(Path copy, IOException reason) {
        try {
            disk.delete(copy);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
