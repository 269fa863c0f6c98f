package app.moonsong.player;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In what order the items of a queue come: a round plays each once. What lies before the item that is on is what was
 * heard, so that going back walks the real history.
 */
final class Order {
    private final Lot lot;
    private List<QueueItem> before = List.of();
    private List<QueueItem> round = List.of();
    private @Nullable List<QueueItem> following;

    Order(Lot lot) {
        this.lot = lot;
    }

    /** Begins anew, with an item that is on. */
    void begin(List<QueueItem> items, QueueItem on, Shuffle shuffle) {
        before = List.of();
        round = lot.drawFrom(on, items, shuffle);
        following = null;
    }

    /** Follows a change of the items: what was put behind the item that is on comes next, the rest is drawn in. */
    void changed(List<QueueItem> items, @Nullable QueueItem on, Shuffle shuffle) {
        following = null;
        var unplaced = new HashSet<>(items);
        before = before.stream().filter(unplaced::contains).toList();
        if (shuffle == Shuffle.OFF || on == null) {
            round = List.copyOf(items);
            return;
        }
        var kept = new ArrayList<>(round);
        kept.retainAll(unplaced);
        kept.forEach(unplaced::remove);
        int next = kept.indexOf(on) + 1;
        int behind = items.indexOf(on) + 1;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (unplaced.contains(item)) {
                boolean asked = i == behind;
                kept.add(asked ? next : lot.place(next, kept.size()), item);
                behind += asked ? 1 : 0;
                next += asked ? 1 : 0;
            }
        }
        round = kept;
    }

    /**
     * What comes after an item when it has been heard; empty at the end of the queue.
     *
     * @param on the item that is on: one that lies before it was heard in this round and is meant in the next
     */
    Optional<QueueItem> after(QueueItem item, @Nullable QueueItem on, List<QueueItem> items, Modes modes) {
        int at = round.indexOf(item);
        var next = following;
        if (next != null && at < round.indexOf(on)) {
            int then = next.indexOf(item) + 1;
            return Optional.of(then < next.size() ? next.get(then) : next.getFirst());
        }
        if (at + 1 < round.size()) {
            return Optional.of(round.get(at + 1));
        }
        return modes.repeat() == Repeat.OFF || items.isEmpty()
                ? Optional.empty()
                : Optional.of(following(item, items, modes).getFirst());
    }

    /** What comes after the item that is on, at most so many, of this round and the next. */
    List<QueueItem> ahead(QueueItem on, List<QueueItem> items, Modes modes, int most) {
        var ahead = new ArrayList<>(round.subList(round.indexOf(on) + 1, round.size()));
        if (ahead.size() < most && modes.repeat() != Repeat.OFF) {
            ahead.addAll(following(round.getLast(), items, modes));
        }
        return List.copyOf(ahead.subList(0, Math.min(most, ahead.size())));
    }

    private List<QueueItem> following(QueueItem last, List<QueueItem> items, Modes modes) {
        var next = following == null ? lot.drawAfter(last, items, modes.shuffle()) : following;
        following = next;
        return next;
    }

    /** What was heard before an item; empty at the beginning of all. */
    Optional<QueueItem> before(QueueItem item, Modes modes) {
        int at = round.indexOf(item);
        if (at > 0) {
            return Optional.of(round.get(at - 1));
        }
        if (!before.isEmpty()) {
            return Optional.of(before.getLast());
        }
        return modes.shuffle() == Shuffle.OFF && modes.repeat() != Repeat.OFF && !round.isEmpty()
                ? Optional.of(round.getLast())
                : Optional.empty();
    }

    /** What comes instead of an item that was taken out; empty when nothing came after it in its round. */
    Optional<QueueItem> instead(QueueItem gone, List<QueueItem> items) {
        return round.stream()
                .skip(round.indexOf(gone) + 1L)
                .filter(new HashSet<>(items)::contains)
                .findFirst();
    }

    /** One item was heard and another is on: the next one, or any that the listener chose. */
    void goOn(QueueItem from, QueueItem to, Shuffle shuffle) {
        int at = round.indexOf(from);
        var next = following;
        if (shuffle == Shuffle.OFF || at < 0 || round.indexOf(to) == at + 1) {
            return;
        }
        if (next != null && at == round.size() - 1 && next.getFirst().equals(to)) {
            before = round;
            round = next;
            following = null;
        } else {
            var leapt = new ArrayList<>(round);
            leapt.remove(to);
            leapt.add(leapt.indexOf(from) + 1, to);
            round = leapt;
        }
    }

    /** What {@link #before} named is on again. */
    void goBack(QueueItem from, Shuffle shuffle) {
        if (shuffle != Shuffle.OFF && round.indexOf(from) == 0 && !before.isEmpty()) {
            following = round;
            round = before;
            before = List.of();
        }
    }
}
