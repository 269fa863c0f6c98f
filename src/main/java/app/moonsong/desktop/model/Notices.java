package app.moonsong.desktop.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one sentence the listener must read now, if any. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> now = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> now() {
        return now.getReadOnlyProperty();
    }

    /** Says that something failed: what, and what helps. */
    void trouble(String sentence) {
        now.set(Optional.of(new Notice(sentence, true)));
    }

    /** Says that something was done. */
    public void word(String sentence) {
        now.set(Optional.of(new Notice(sentence, false)));
    }

    public void clear() {
        now.set(Optional.empty());
    }

    /** A sentence, and whether it is of a failure. */
    public record Notice(String sentence, boolean trouble) {}
}
