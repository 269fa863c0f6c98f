package app.moonsong.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the listener is and was. */
final class Places {
    private static final int REMEMBERED = 50;

    private final ReadOnlyObjectWrapper<Place> here;
    private final Deque<Place> before = new ArrayDeque<>();

    Places(Place start) {
        here = new ReadOnlyObjectWrapper<>(start);
    }

    ReadOnlyObjectProperty<Place> here() {
        return here.getReadOnlyProperty();
    }

    void go(Place to) {
        if (to.equals(here.get())) {
            return;
        }
        before.push(here.get());
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
        here.set(to);
    }

    /** Goes to where the listener was before; stays if nowhere. */
    void back() {
        if (!before.isEmpty()) {
            here.set(before.pop());
        }
    }
}
