package app.moonsong.desktop.model;

import app.moonsong.library.Progress;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A transfer while it goes on: how far it is, whether it has ended, and the way to stop it. */
public final class Underway implements Progress {
    private static final double NOT_KNOWN = -1;

    private final String words;
    private final Background background;
    private final AtomicReference<Optional<Double>> unseen = new AtomicReference<>(Optional.empty());
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(NOT_KNOWN);
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean stop = new AtomicBoolean();

    Underway(String words, Background background) {
        this.words = words;
        this.background = background;
    }

    /** What is done, for the listener. */
    public String words() {
        return words;
    }

    /** How far it is, from 0 to 1; below 0 while nobody knows how much there is. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Whether it has ended, done, stopped or failed. */
    public ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }

    /** Stops it at the next whole step. */
    public void stop() {
        stop.set(true);
    }

    /** Does the work off the screen's thread and shows what came of it on it. */
    <T> void run(Callable<T> work, Consumer<T> shown) {
        background.fetch(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        background.show(() -> ended.set(true));
                    }
                },
                shown);
    }

    /** Steps come faster than the screen needs: only the newest is shown, and one showing waits at a time. */
    @Override
    public void at(long done, long total, String what) {
        double now = total == 0 ? NOT_KNOWN : (double) done / total;
        if (unseen.getAndSet(Optional.of(now)).isEmpty()) {
            background.show(() -> unseen.getAndSet(Optional.empty()).ifPresent(share::set));
        }
    }

    @Override
    public boolean cancelled() {
        return stop.get();
    }
}
