package app.moonsong.player;

import app.moonsong.player.Modes.Shuffle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the order of a round. */
final class Lot {
    private final Random random;

    Lot(Random random) {
        this.random = random;
    }

    /** The items in a new order; as they stand where nothing is shuffled. */
    List<QueueItem> draw(List<QueueItem> items, Shuffle shuffle) {
        return switch (shuffle) {
            case OFF -> List.copyOf(items);
            case TRACKS -> {
                var drawn = new ArrayList<>(items);
                Collections.shuffle(drawn, random);
                yield drawn;
            }
            case RELEASES -> {
                var releases = new LinkedHashMap<Object, List<QueueItem>>();
                for (var item : items) {
                    Object release = item.album().isEmpty() ? item : item.album();
                    releases.computeIfAbsent(release, r -> new ArrayList<>()).add(item);
                }
                var drawn = new ArrayList<>(releases.values());
                Collections.shuffle(drawn, random);
                yield drawn.stream().flatMap(List::stream).toList();
            }
        };
    }

    /** A round that begins with what an item belongs to. */
    List<QueueItem> drawFrom(QueueItem first, List<QueueItem> items, Shuffle shuffle) {
        var round = draw(items, shuffle);
        return shuffle == Shuffle.OFF ? round : parted(round, i -> together(i, first, shuffle));
    }

    /** A round after another: what was heard last is not heard again at once. */
    List<QueueItem> drawAfter(QueueItem last, List<QueueItem> items, Shuffle shuffle) {
        var round = draw(items, shuffle);
        boolean again = shuffle != Shuffle.OFF && together(round.getFirst(), last, shuffle);
        return again ? parted(round, i -> !together(i, last, shuffle)) : round;
    }

    private static boolean together(QueueItem a, QueueItem b, Shuffle shuffle) {
        return a.equals(b) || (shuffle == Shuffle.RELEASES && a.isWith(b));
    }

    /** Those of which something holds, then the others, each in their order. */
    private static List<QueueItem> parted(List<QueueItem> items, Predicate<QueueItem> first) {
        return Stream.concat(items.stream().filter(first), items.stream().filter(first.negate()))
                .toList();
    }

    /** A place from one on, of so many. */
    int place(int from, int count) {
        return from + random.nextInt(count - from + 1);
    }
}
