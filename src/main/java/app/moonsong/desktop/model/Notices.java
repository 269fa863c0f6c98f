package app.moonsong.desktop.model;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one sentence the listener must read now, if any. */
public final class Notices {
    /** So long what was done is told whatever page is turned to. */
    private static final Duration READ = Duration.ofSeconds(6);

    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<Optional<Notice>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long saidAt;

    public Notices() {
        this(System::nanoTime);
    }

    Notices(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public ReadOnlyObjectProperty<Optional<Notice>> now() {
        return now.getReadOnlyProperty();
    }

    /** Says that something failed: what, and what helps. */
    void trouble(String sentence) {
        say(new Notice(sentence, true));
    }

    /** Says that something was done. */
    public void word(String sentence) {
        say(new Notice(sentence, false));
    }

    private void say(Notice notice) {
        saidAt = nanos.getAsLong();
        now.set(Optional.of(notice));
    }

    /** Another page, or in the small player another item, is shown: what was done is not told there once it could be read. */
    public void pageTurned() {
        boolean read = nanos.getAsLong() - saidAt > READ.toNanos();
        if (read && now.get().filter(Notice::trouble).isEmpty()) {
            clear();
        }
    }

    public void clear() {
        now.set(Optional.empty());
    }

    /** A sentence, and whether it is of a failure. */
    public record Notice(String sentence, boolean trouble) {}
}
