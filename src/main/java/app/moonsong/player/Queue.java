package app.moonsong.player;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.StopAfter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The items in their order, which of them is on, and what comes after and before it. */
final class Queue {
    /** Another list after each change, so that whoever asks many times a second what is in it need not copy it. */
    private List<QueueItem> items = List.of();

    private final Order order;
    private Modes modes = Modes.PLAIN;
    private int index = -1;

    Queue(Random lots) {
        order = new Order(new Lot(lots));
    }

    List<QueueItem> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    Modes modes() {
        return modes;
    }

    /** Of the item that is on; -1 when there is none. */
    int index() {
        return index;
    }

    Optional<QueueItem> current() {
        return at(index);
    }

    private @Nullable QueueItem on() {
        return current().orElse(null);
    }

    Optional<QueueItem> at(int place) {
        return place >= 0 && place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }

    /** What sounds when an item has been heard, with nobody asking. */
    Optional<QueueItem> follows(@Nullable QueueItem item) {
        if (item == null || modes.stopAfter() == StopAfter.TRACK) {
            return Optional.empty();
        }
        if (modes.stopAfter() == StopAfter.RELEASE) {
            // What is repeated would never come to an end.
            return order.after(item, on(), items, modes.with(Repeat.OFF)).filter(n -> item.isWith(n));
        }
        return modes.repeat() == Repeat.ONE ? Optional.of(item) : order.after(item, on(), items, modes);
    }

    /** What will be heard after the item that is on with nobody asking, at most so many. */
    List<QueueItem> upcoming(int most) {
        var on = on();
        if (on == null || modes.stopAfter() == StopAfter.TRACK) {
            return List.of();
        }
        if (modes.stopAfter() == StopAfter.RELEASE) {
            return order.ahead(on, items, modes.with(Repeat.OFF), most).stream()
                    .takeWhile(on::isWith)
                    .toList();
        }
        return modes.repeat() == Repeat.ONE ? List.of(on) : order.ahead(on, items, modes, most);
    }

    /** Whether an item is played next to another of its release. */
    boolean inRelease(QueueItem item) {
        return order.after(item, on(), items, modes).filter(n -> item.isWith(n)).isPresent()
                || order.before(item, modes).filter(b -> item.isWith(b)).isPresent();
    }

    /** What a listener who asks for the next item gets; the first where none is on. */
    Optional<QueueItem> next() {
        return current().isEmpty() ? at(0) : current().flatMap(on -> order.after(on, on, items, modes));
    }

    /** Turns the item before on; false when there is none. */
    boolean goBack() {
        var on = current();
        var to = on.flatMap(i -> order.before(i, modes));
        if (to.isEmpty()) {
            return false;
        }
        order.goBack(on.get(), modes.shuffle());
        index = items.indexOf(to.get());
        return true;
    }

    /** Puts other items in the place of all; none of them is on. */
    void replace(List<QueueItem> with) {
        items = List.copyOf(with);
        index = -1;
    }

    /** Turns an item on; false when it is not in the queue any more. */
    boolean turnTo(QueueItem item) {
        if (at(index).filter(item::equals).isPresent()) {
            return true;
        }
        int place = items.indexOf(item);
        if (place < 0) {
            return false;
        }
        current()
                .ifPresentOrElse(
                        on -> order.goOn(on, item, modes.shuffle()), () -> order.begin(items, item, modes.shuffle()));
        index = place;
        return true;
    }

    /** Plays in another order from here on. */
    void setModes(Modes to) {
        boolean another = to.shuffle() != modes.shuffle();
        modes = to;
        if (another) {
            current().ifPresent(on -> order.begin(items, on, to.shuffle()));
        }
    }

    /** What became of the item that was on. */
    enum Edited {
        STAYS,
        /** It was taken out; what came after it is on. */
        ANOTHER,
        /** It was taken out, and nothing came after it. */
        END
    }

    /** Changes the items; the one that is on stays on wherever it went. */
    Edited edit(Consumer<List<QueueItem>> change) {
        var on = current();
        var changed = new ArrayList<>(items);
        change.accept(changed);
        items = List.copyOf(changed);
        if (on.isEmpty() || items.contains(on.get())) {
            index = on.map(items::indexOf).orElse(-1);
            order.changed(items, on.orElse(null), modes.shuffle());
            return Edited.STAYS;
        }
        var instead = order.instead(on.get(), items);
        index = instead.map(items::indexOf).orElse(Math.min(index, items.size() - 1));
        order.changed(items, current().orElse(null), modes.shuffle());
        return instead.isPresent() ? Edited.ANOTHER : Edited.END;
    }
}
