package app.moonsong.desktop.model;

import app.moonsong.library.Progress;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Files being written, renamed or taken back, one such work at a time: how far it is, and how to stop it. */
public final class TagWork implements Progress {
    private final Background background;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Optional<Share>> share = new ReadOnlyObjectWrapper<>(Optional.empty());

    TagWork(Background background) {
        this.background = background;
    }

    /** How far a work is, in files. */
    public record Share(long done, long total) {}

    /** How far the work is; empty when none is under way. */
    public ReadOnlyObjectProperty<Optional<Share>> share() {
        return share.getReadOnlyProperty();
    }

    /** Stops between two files; each of them is whole. */
    public void stop() {
        stop.set(true);
    }

    /** Begins; false when there is nothing to do or something is under way already. */
    boolean begin(long total) {
        if (total == 0 || share.get().isPresent()) {
            return false;
        }
        stop.set(false);
        share.set(Optional.of(new Share(0, total)));
        return true;
    }

    void end() {
        share.set(Optional.empty());
    }

    /** The same work, which is no longer under way when it fails. */
    <T> Callable<T> ending(Callable<T> what) {
        return () -> {
            try {
                return what.call();
            } catch (Exception e) {
                background.show(this::end);
                throw e;
            }
        };
    }

    @Override
    public void at(long done, long total, String what) {
        background.show(() -> share.set(share.get().map(_ -> new Share(done, total))));
    }

    @Override
    public boolean cancelled() {
        return stop.get();
    }
}
