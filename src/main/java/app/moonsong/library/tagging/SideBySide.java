package app.moonsong.library.tagging;

import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Work on some files of many, several at a time: most of it is waiting for the disk, which makes many files last in
 * hardly more time than one.
 *
 * @param workers made by {@link #someWorkers} for all the files
 * @param total how many files there are in all
 * @param before how many came before these
 */
record SideBySide(ExecutorService workers, Progress progress, int total, int before) {
    private static final int AT_ONCE = 32;
    /** So much is copied at once: more would only fill the memory, and a disk that is nearly full. */
    private static final int MEGABYTES = 32;

    private static final int MEGABYTE = 1024 * 1024;

    /** Those who do the work; to be closed when all of it is done. */
    static ExecutorService someWorkers() {
        return Executors.newFixedThreadPool(AT_ONCE);
    }

    /**
     * Works on each, no two of which are of one file; empty for those that were not come to when it was cancelled.
     *
     * @param bytes that the work on one copies
     */
    <T, R> List<Optional<R>> each(List<T> all, Function<T, Path> file, ToLongFunction<T> bytes, Function<T, R> work) {
        var room = new Semaphore(MEGABYTES, true);
        var under = new ArrayList<Future<Optional<R>>>();
        for (var one : all) {
            int share = (int) Math.min(MEGABYTES, bytes.applyAsLong(one) / MEGABYTE);
            under.add(workers.submit(() -> within(room, share, () -> work.apply(one))));
        }
        var done = new ArrayList<Optional<R>>(all.size());
        for (int i = 0; i < under.size(); i++) {
            progress.at(before + i, total, String.valueOf(file.apply(all.get(i)).getFileName()));
            done.add(result(under.get(i)));
        }
        return done;
    }

    /** The same of works that may find no room while others copy: these are tried once more when all others are done. */
    <T> List<Optional<Outcome>> write(
            List<T> all, Function<T, Path> file, ToLongFunction<T> bytes, Function<T, Outcome> work) {
        var done = each(all, file, bytes, work);
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i).filter(Outcome::lackedRoom).isPresent()) {
                done.set(i, Optional.of(work.apply(all.get(i))));
            }
        }
        return done;
    }

    private <R> Optional<R> within(Semaphore room, int share, Supplier<R> work) {
        room.acquireUninterruptibly(share);
        try {
            return progress.cancelled() ? Optional.empty() : Optional.of(work.get());
        } finally {
            room.release(share);
        }
    }

    private static <R> R result(Future<R> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files are written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer failed", e.getCause());
        }
    }
}
