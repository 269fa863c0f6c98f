package app.moonsong.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes a small library to try the program with: synthesised stand-ins for every recording of <em>Her</em> (tones and
 * noise of our own, 20 to 40 seconds each), in every format the program reads, named and tagged the way people do, with
 * one duplicate, one cover by somebody else and one file that is not audio.
 */
public final class Demo {
    private static final int WORKERS = 2;
    private static final long LOOK_MS = 50;

    private Demo() {}

    /** Hears how far the making is; called by the thread that asked for it. */
    public interface Progress {
        /** Nobody listens and nobody cancels. */
        Progress NONE = new Progress() {};

        /** Called after each file. */
        default void made(int done, int total, Path file) {}

        /** Asked every {@value #LOOK_MS} ms; once true, no further file is begun. */
        default boolean cancelled() {
            return false;
        }
    }

    /** Makes the files, as {@link #make(Path, Progress)} does, in silence. */
    public static List<Path> make(Path dir) throws IOException {
        return make(dir, Progress.NONE);
    }

    /**
     * Makes the files below a folder, which is made if need be. A file that is already there is never touched: one that
     * an earlier demo made is kept and returned, any other is left alone and not returned.
     *
     * @return the demo's files that are there now, in one order always; after a cancel fewer than all
     * @throws IOException when a file cannot be written; no half file is left
     */
    public static List<Path> make(Path dir, Progress progress) throws IOException {
        var folder = DemoFolder.open(dir);
        var wanted = DemoFiles.all();
        var stop = new AtomicBoolean();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var making = new ExecutorCompletionService<Path>(workers);
            for (var file : wanted) {
                making.submit(() -> stop.get() ? dir : folder.hold(file));
            }
            workers.shutdown();
            try {
                for (int done = 1; done <= wanted.size(); done++) {
                    var made = next(making, progress, stop);
                    if (!stop.get()) {
                        progress.made(done, wanted.size(), made);
                    }
                }
            } finally {
                stop.set(true);
            }
        }
        // Read again, for what another demo made here meanwhile.
        var held = DemoFolder.open(dir);
        return wanted.stream().map(held::path).filter(held::owns).toList();
    }

    private static Path next(ExecutorCompletionService<Path> making, Progress progress, AtomicBoolean stop)
            throws IOException {
        try {
            Future<Path> made;
            do {
                if (progress.cancelled()) {
                    stop.set(true);
                }
                made = making.poll(LOOK_MS, TimeUnit.MILLISECONDS);
            } while (made == null);
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making the demo", e);
        } catch (ExecutionException e) {
            throw new IOException("the demo could not be made: " + e.getCause(), e);
        }
    }
}
