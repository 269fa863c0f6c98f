package app.moonsong.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The items in their order, and which of them is on. */
final class Queue {
    private final List<QueueItem> items = new ArrayList<>();
    private int index = -1;

    List<QueueItem> items() {
        return List.copyOf(items);
    }

    int size() {
        return items.size();
    }

    /** Of the item that is on; -1 when there is none. */
    int index() {
        return index;
    }

    Optional<QueueItem> current() {
        return at(index);
    }

    Optional<QueueItem> at(int place) {
        return place >= 0 && place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }

    /** Where an item stands; -1 when it is not in the queue any more. */
    int placeOf(QueueItem item) {
        return items.indexOf(item);
    }

    /** Puts other items in the place of all; none of them is on. */
    void replace(List<QueueItem> with) {
        items.clear();
        items.addAll(with);
        index = -1;
    }

    /** Turns an item on; false when the place is none. */
    boolean turnTo(int place) {
        boolean is = at(place).isPresent();
        index = is ? place : index;
        return is;
    }

    /**
     * Changes the items; the one that is on stays on wherever it went.
     *
     * @return false when it was taken out: the one that took its place is on, or the last one
     */
    boolean edit(Consumer<List<QueueItem>> change) {
        var on = current();
        change.accept(items);
        int found = on.map(this::placeOf).orElse(-1);
        index = found >= 0 ? found : Math.min(index, items.size() - 1);
        return on.isEmpty() || found >= 0;
    }
}
