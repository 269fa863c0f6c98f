package app.moonsong.player;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.StopAfter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    Optional<QueueItem> at(int place) {
        return place >= 0 && place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }

    /** The item that is on, from which its order is followed; empty when there is none. */
    Optional<Reach> reach() {
        return current().map(on -> new Reach(on, order.place()));
    }

    /** What sounds after something that does, with nobody asking. */
    Optional<Reach> follows(Reach reach) {
        if (modes.stopAfter() == StopAfter.TRACK) {
            return Optional.empty();
        }
        if (modes.stopAfter() == StopAfter.RELEASE) {
            // What is repeated would never come to an end.
            return after(reach, modes.with(Repeat.OFF)).filter(n -> reach.item().isWith(n.item()));
        }
        return modes.repeat() == Repeat.ONE ? Optional.of(reach) : after(reach, modes);
    }

    private Optional<Reach> after(Reach reach, Modes by) {
        return at(reach.place() + 1, by).map(i -> new Reach(i, reach.place() + 1));
    }

    private Optional<QueueItem> at(long place, Modes by) {
        return current().flatMap(on -> order.ahead(place - order.place(), on, items, by));
    }

    /** What will be heard after the item that is on with nobody asking, at most so many. */
    List<QueueItem> upcoming(int most) {
        boolean same = modes.repeat() == Repeat.ONE && modes.stopAfter() == StopAfter.NEVER;
        return Stream.iterate(reach().flatMap(this::follows), Optional::isPresent, r -> r.flatMap(this::follows))
                .limit(same ? 1 : Math.min(most, items.size()))
                .map(r -> r.orElseThrow().item())
                .toList();
    }

    /** Whether an item is played next to another of its release. */
    boolean inRelease(Reach reach) {
        var before = reach.place() == order.place() ? order.before(reach.item(), modes) : at(reach.place() - 1, modes);
        var after = after(reach, modes).map(Reach::item);
        return Stream.of(before, after).flatMap(Optional::stream).anyMatch(reach.item()::isWith);
    }

    /** What a listener who asks for the next item gets; the first where none is on. */
    Optional<QueueItem> next() {
        return current().isEmpty()
                ? at(0)
                : reach().flatMap(r -> after(r, modes)).map(Reach::item);
    }

    /** Turns the first item on where none is; false when there are none. */
    boolean turnOn() {
        return current().isPresent() || next().filter(this::turnTo).isPresent();
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

    /** Puts items behind the one that is on, while the queue is edited; they come next whatever place they had in the order. */
    void putNext(List<QueueItem> edited, Set<QueueItem> some) {
        current().ifPresent(on -> {
            Moves.behind(edited, some, on);
            order.displace(some, on);
        });
    }

    /** The items as they come in this round. */
    List<QueueItem> round() {
        return order.round();
    }

    /** Puts the items of an earlier time in the place of all, while the queue is edited; they come in the order of then. */
    void recall(List<QueueItem> edited, List<QueueItem> earlier, List<QueueItem> round) {
        edited.clear();
        edited.addAll(earlier);
        current().ifPresent(on -> order.recall(round, on));
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
                        on -> order.leap(on, item, modes.shuffle()), () -> order.begin(items, item, modes.shuffle()));
        index = place;
        return true;
    }

    /** Something that {@link #follows} named begins to be heard. */
    void hear(Reach reach) {
        int to = items.indexOf(reach.item());
        if (to >= 0 && reach.place() > order.place()) {
            current().ifPresent(on -> order.goOn(on, reach, modes.shuffle()));
            index = to;
        }
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
