package app.moonsong.cli;

import app.moonsong.library.Progress;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Long work: a bar when a person watches, and a clean stop when the process is asked to end. */
final class Work implements Progress, AutoCloseable {
    private static final int COLUMNS = 79;
    private static final Duration UNSEEN = Duration.ofMillis(300);

    private final Session session;
    private final String name;
    private final boolean watched = Terminals.errors();
    private final long startNanos = System.nanoTime();
    private final Stop stop = new Stop();
    private Optional<ProgressBar> bar = Optional.empty();

    /** Begins work; {@code key} names it in the bar. */
    Work(Session session, String key) {
        this.session = session;
        this.name = session.words().say(key);
    }

    @Override
    public void at(long done, long total, String what) {
        if (!watched || System.nanoTime() - startNanos < UNSEEN.toNanos()) {
            return;
        }
        var shown = bar.orElseGet(this::begin);
        bar = Optional.of(shown);
        shown.maxHint(total == 0 ? -1 : total).stepTo(done);
    }

    private ProgressBar begin() {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .setConsumer(new ConsoleProgressBarConsumer(session.err(), COLUMNS))
                .build();
    }

    @Override
    public boolean cancelled() {
        return stop.asked();
    }

    /** Takes the bar away, so that sentences can be printed. */
    void done() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    @Override
    public void close() {
        done();
        stop.close();
    }
}
