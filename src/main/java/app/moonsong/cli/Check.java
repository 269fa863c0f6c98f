package app.moonsong.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One look at the computer, which may hang or break as the computer may. */
record Check(String name, Callable<Finding> look) {
    private static final int LONGEST_S = 5;

    /**
     * What a look found.
     *
     * @param detail what was seen, as it is; for people who know
     */
    record Finding(boolean ok, String detail) {}

    /** Looks for at most {@value #LONGEST_S} seconds; what hangs or breaks is not well. */
    Finding bounded() {
        var task = new FutureTask<>(look);
        var thread = new Thread(task, "doctor " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LONGEST_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return new Finding(false, String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            return new Finding(false, "no answer in " + LONGEST_S + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(false, "interrupted");
        }
    }
}
