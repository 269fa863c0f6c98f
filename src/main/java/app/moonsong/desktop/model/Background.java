package app.moonsong.desktop.model;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** The only way off the screen's thread and back onto it. */
public final class Background implements AutoCloseable {
    /** So many works run at once; more wait. Reading covers and searching must not starve a scan. */
    private static final int AT_ONCE = 4;

    private final Executor screen;
    private final Consumer<Exception> failed;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService ordered =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Semaphore slots = new Semaphore(AT_ONCE, true);

    /**
     * Makes a runner.
     *
     * @param screen runs things on the screen's thread
     * @param failed told, on the screen's thread, of works that threw
     */
    public Background(Executor screen, Consumer<Exception> failed) {
        this.screen = screen;
        this.failed = failed;
    }

    /** Does a work off the screen's thread and shows what came of it on it. */
    public <T> void fetch(Callable<T> work, Consumer<T> shown) {
        fetch(work, shown, failed);
    }

    /** Does a work off the screen's thread; shows its outcome, or tells of its failure, on it. */
    public <T> void fetch(Callable<T> work, Consumer<T> shown, Consumer<Exception> whenFailed) {
        if (!threads.isShutdown()) {
            threads.execute(() -> within(work, shown, whenFailed));
        }
    }

    /** Does works one after the other in the order they were given. */
    public void inOrder(Runnable work) {
        if (!ordered.isShutdown()) {
            ordered.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    screen.execute(() -> failed.accept(e));
                }
            });
        }
    }

    /** Runs something on the screen's thread, soon. */
    public void show(Runnable change) {
        screen.execute(change);
    }

    /** Runs something on the screen's thread after a while. */
    public void later(Duration after, Runnable change) {
        if (threads.isShutdown()) {
            return;
        }
        threads.execute(() -> {
            try {
                Thread.sleep(after);
                screen.execute(change);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits until every ordered work given so far is done; for closing. */
    void settle() {
        var done = new CountDownLatch(1);
        ordered.execute(done::countDown);
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void within(Callable<T> work, Consumer<T> shown, Consumer<Exception> whenFailed) {
        try {
            slots.acquire();
            try {
                var outcome = work.call();
                screen.execute(() -> shown.accept(outcome));
            } finally {
                slots.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            screen.execute(() -> whenFailed.accept(e));
        } catch (OutOfMemoryError e) {
            // The memory was the work's and is free again. Unsaid, the listener would wait for the work for ever.
            screen.execute(() -> whenFailed.accept(new ExecutionException(e)));
        }
    }

    @Override
    public void close() {
        ordered.shutdown();
        threads.shutdownNow();
    }
}
