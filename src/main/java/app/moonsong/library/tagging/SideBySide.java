package app.moonsong.library.tagging;

import app.moonsong.library.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on some files of many, several at a time: most of it is waiting for the disk.
 *
 * @param total how many files there are in all
 * @param before how many came before these
 */
record SideBySide(Progress progress, int total, int before) {
    private static final int AT_ONCE = 4;

    /** Works on each, no two of which are of one file; empty for those that were not come to when it was cancelled. */
    <T, R> List<Optional<R>> each(List<T> all, Function<T, Path> file, Function<T, R> work) {
        var done = new ArrayList<Optional<R>>(all.size());
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var under = new ArrayList<Future<Optional<R>>>();
            all.forEach(one -> under.add(
                    workers.submit(() -> progress.cancelled() ? Optional.empty() : Optional.of(work.apply(one)))));
            for (int i = 0; i < under.size(); i++) {
                progress.at(
                        before + i, total, String.valueOf(file.apply(all.get(i)).getFileName()));
                done.add(result(under.get(i)));
            }
        }
        return done;
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
