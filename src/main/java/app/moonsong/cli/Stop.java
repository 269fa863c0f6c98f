package app.moonsong.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Knows when the process was asked to end (Ctrl+C, SIGTERM, another process) and holds the end back until what runs has stopped cleanly
 * and was closed, at most {@value #LONGEST_S} seconds.
 */
final class Stop implements AutoCloseable {
    private static final int LONGEST_S = 10;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean asked;

    Stop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The listener wishes the end. */
    void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already, and the hook with it.
            }
        }
    }

    private void stop() {
        asked = true;
        try {
            if (!ended.await(LONGEST_S, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
