package app.moonsong.desktop.model;

import app.moonsong.library.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Finding out what is to be shown of many files: how far that is. What is asked later stops what was asked before, and so
 * does the listener. Asked and answered on the screen's thread.
 */
public final class Preparation {
    /** What takes less is not shown to be under way. */
    private static final Duration UNSEEN = Duration.ofMillis(300);

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<TagWork.Share>> share = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Run> now = Optional.empty();
    private Runnable stopped = () -> {};

    Preparation(Background background) {
        this.background = background;
        this.latest = new Latest(background);
    }

    /** How far it is; empty when nothing is under way, or only just. */
    public ReadOnlyObjectProperty<Optional<TagWork.Share>> share() {
        return share.getReadOnlyProperty();
    }

    /**
     * Asks after a pause.
     *
     * @param stops done instead when the listener stops it
     */
    <T> void ask(Duration pause, Function<Progress, T> question, Consumer<T> answered, Runnable stops) {
        drop();
        var run = new Run();
        now = Optional.of(run);
        stopped = stops;
        latest.ask(pause, () -> run.of(question), answer -> {
            share.set(Optional.empty());
            answered.accept(answer);
        });
    }

    /** Makes what was asked void. */
    void drop() {
        now.ifPresent(Run::stop);
        latest.drop();
        share.set(Optional.empty());
        stopped = () -> {};
    }

    /** The listener does not want to wait for it. */
    public void stop() {
        var then = stopped;
        drop();
        then.run();
    }

    /** One question under way. */
    private final class Run implements Progress {
        private volatile boolean cancelled;
        private long shownNanos;

        <T> T of(Function<Progress, T> question) {
            shownNanos = System.nanoTime() + UNSEEN.minus(BETWEEN).toNanos();
            try {
                return question.apply(this);
            } catch (RuntimeException e) {
                background.show(() -> show(Optional.empty()));
                throw e;
            }
        }

        void stop() {
            cancelled = true;
        }

        @Override
        public void at(long done, long total, String what) {
            if (System.nanoTime() - shownNanos > BETWEEN.toNanos()) {
                shownNanos = System.nanoTime();
                background.show(() -> show(Optional.of(new TagWork.Share(done, total))));
            }
        }

        private void show(Optional<TagWork.Share> far) {
            if (!cancelled) {
                share.set(far);
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
