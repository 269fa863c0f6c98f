package app.moonsong.desktop.model;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the listener is and was. */
public final class Places {
    private static final int REMEMBERED = 50;

    private final ReadOnlyObjectWrapper<Place> here;
    private final Deque<Place> before = new ArrayDeque<>();

    public Places(Place start) {
        here = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Place> here() {
        return here.getReadOnlyProperty();
    }

    public void go(Place to) {
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
    public void back() {
        if (!before.isEmpty()) {
            here.set(before.pop());
        }
    }
}
