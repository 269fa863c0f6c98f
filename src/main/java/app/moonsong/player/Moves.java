package app.moonsong.player;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Several items of a queue moved at once; they come together and keep their order. */
final class Moves {
    private Moves() {}

    /** Puts items in front of that one of the others that is at a place; at the end where there is none. */
    static void gather(List<QueueItem> queue, Set<QueueItem> some, int place) {
        var block = queue.stream().filter(some::contains).toList();
        queue.removeAll(block);
        queue.addAll(Math.clamp(place, 0, queue.size()), block);
    }

    /** Puts items so many places further down than the first of them is. */
    static void shift(List<QueueItem> queue, Set<QueueItem> some, int by) {
        int above =
                (int) queue.stream().takeWhile(Predicate.not(some::contains)).count();
        gather(queue, some, above + by);
    }

    /** Puts items behind another, which is not moved itself. */
    static void behind(List<QueueItem> queue, Set<QueueItem> some, QueueItem on) {
        var block =
                queue.stream().filter(i -> some.contains(i) && !i.equals(on)).toList();
        queue.removeAll(block);
        queue.addAll(queue.indexOf(on) + 1, block);
    }
}
