package app.moonsong.player;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In what order the items of a queue come: a round plays each once. What lies before the item that is on is what was
 * heard, so that going back walks the real history.
 */
final class Order {
    private final Lot lot;
    private List<QueueItem> before = List.of();
    private List<QueueItem> round = List.of();
    /** The rounds that come, as far as they are drawn. */
    private final List<List<QueueItem>> following = new ArrayList<>();
    /** Of the item that is on, as {@link Reach#place}. */
    private long place;

    Order(Lot lot) {
        this.lot = lot;
    }

    /** Begins anew, with an item that is on. */
    void begin(List<QueueItem> items, QueueItem on, Shuffle shuffle) {
        before = List.of();
        round = lot.drawFrom(on, items, shuffle);
        following.clear();
    }

    /** Follows a change of the items: what was put behind the item that is on comes next, the rest is drawn in. */
    void changed(List<QueueItem> items, @Nullable QueueItem on, Shuffle shuffle) {
        following.clear();
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

    /** Takes their places from items other than the one that is on: the next change gives them places like new ones. */
    void displace(Set<QueueItem> some, QueueItem on) {
        round = round.stream().filter(i -> i.equals(on) || !some.contains(i)).toList();
    }

    /** The items as they come in this round. */
    List<QueueItem> round() {
        return round;
    }

    /** What comes after the item that is on, comes as it did in an earlier round, with the next change. */
    void recall(List<QueueItem> earlier, QueueItem on) {
        var heard = new LinkedHashSet<>(round.subList(0, round.indexOf(on) + 1));
        heard.addAll(earlier);
        round = List.copyOf(heard);
    }

    /** Of the item that is on, as {@link Reach#place}. */
    long place() {
        return place;
    }

    /** What comes so many places after the item that is on, 1 for the next; empty behind the end of the queue. */
    Optional<QueueItem> ahead(long places, QueueItem on, List<QueueItem> items, Modes modes) {
        long at = round.indexOf(on) + places;
        if (at < round.size()) {
            return Optional.of(round.get((int) at));
        }
        if (modes.repeat() == Repeat.OFF || items.isEmpty()) {
            return Optional.empty();
        }
        at -= round.size();
        int which = 0;
        while (at >= following(which, items, modes).size()) {
            at -= following.get(which).size();
            which++;
        }
        return Optional.of(following.get(which).get((int) at));
    }

    private List<QueueItem> following(int which, List<QueueItem> items, Modes modes) {
        while (following.size() <= which) {
            var last = following.isEmpty() ? round : following.getLast();
            following.add(lot.drawAfter(last.getLast(), items, modes.shuffle()));
        }
        return following.get(which);
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

    /** What {@link #ahead} named is on. What lies between could not be played, and is nothing that was heard. */
    void goOn(QueueItem from, Reach to, Shuffle shuffle) {
        int at = round.indexOf(from);
        long next = at + to.place() - place;
        for (; next >= round.size() && !following.isEmpty(); at = -1) {
            next -= round.size();
            before = shuffle == Shuffle.OFF ? List.of() : round.subList(0, at + 1);
            round = following.removeFirst();
        }
        if (shuffle != Shuffle.OFF && next != at + 1) {
            round = leapt(at + 1, to.item());
        }
        place = to.place();
    }

    /** Any item that the listener chose is on, in place of the next one. */
    void leap(QueueItem from, QueueItem to, Shuffle shuffle) {
        int at = round.indexOf(from);
        boolean over = at == round.size() - 1
                && !following.isEmpty()
                && following.getFirst().getFirst().equals(to);
        if (over) {
            goOn(from, new Reach(to, place + 1), shuffle);
            return;
        }
        if (shuffle != Shuffle.OFF && at >= 0) {
            round = leapt(at < round.indexOf(to) ? at + 1 : at, to);
        }
        place++;
    }

    private List<QueueItem> leapt(int place, QueueItem item) {
        var leapt = new ArrayList<>(round);
        leapt.remove(item);
        leapt.add(place, item);
        return leapt;
    }

    /** What {@link #before} named is on again. */
    void goBack(QueueItem from, Shuffle shuffle) {
        place--;
        if (shuffle != Shuffle.OFF && round.indexOf(from) == 0 && !before.isEmpty()) {
            following.addFirst(round);
            round = before;
            before = List.of();
        }
    }
}
