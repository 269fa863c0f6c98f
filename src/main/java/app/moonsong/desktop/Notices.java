package app.moonsong.desktop;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one sentence the listener must read now, if any. */
final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> now = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Notice>> now() {
        return now.getReadOnlyProperty();
    }

    /** Says that something failed: what, and what helps. */
    void trouble(String sentence) {
        now.set(Optional.of(new Notice(sentence, true)));
    }

    /** Says that something was done. */
    void word(String sentence) {
        now.set(Optional.of(new Notice(sentence, false)));
    }

    void clear() {
        now.set(Optional.empty());
    }

    /** A sentence, and whether it is of a failure. */
    record Notice(String sentence, boolean trouble) {}
}
