package app.moonsong.playlist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Things by lot, no two of one release next to each other where that can be avoided. Each thing draws its own lot of the
 * seed and its name: what comes or goes leaves the others where they are among each other.
 */
public final class Mix {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** The things of one release that are still to come, the next first. */
    private record Group<T>(Deque<Drawn<T>> left) {
        Drawn<T> next() {
            return left.getFirst();
        }
    }

    /** A thing and its place by lot alone. */
    private record Drawn<T>(T thing, int place) {}

    /**
     * Mixes things.
     *
     * @param name tells one from the others; one name has one lot
     * @param release what must not stand next to each other
     */
    public static <T> List<T> of(List<T> things, Function<T, String> name, Function<T, String> release, long seed) {
        return apart(groups(byLot(things, name, seed), release));
    }

    private static <T> List<T> byLot(List<T> things, Function<T, String> name, long seed) {
        record Lot<T>(T thing, long number) {}
        return things.stream()
                .map(t -> new Lot<>(
                        t, new SplittableRandom(seed * ODD + name.apply(t).hashCode()).nextLong()))
                .sorted(Comparator.comparingLong(Lot::number))
                .map(Lot::thing)
                .toList();
    }

    private static <T> List<Group<T>> groups(List<T> drawn, Function<T, String> release) {
        var groups = new HashMap<String, Group<T>>();
        for (int i = 0; i < drawn.size(); i++) {
            groups.computeIfAbsent(release.apply(drawn.get(i)), _ -> new Group<>(new ArrayDeque<>()))
                    .left()
                    .add(new Drawn<>(drawn.get(i), i));
        }
        return List.copyOf(groups.values());
    }

    /** Takes the next by lot that is of another release; of the largest one, once it is more than half of what is left. */
    private static <T> List<T> apart(List<Group<T>> groups) {
        Comparator<Group<T>> byPlace = Comparator.comparingInt(g -> g.next().place());
        Comparator<Group<T>> bySize = Comparator.comparingInt(g -> -g.left().size());
        var next = new TreeSet<>(byPlace);
        var largest = new TreeSet<>(bySize.thenComparing(byPlace));
        next.addAll(groups);
        largest.addAll(groups);
        int all = groups.stream().mapToInt(g -> g.left().size()).sum();
        var mixed = new ArrayList<T>(all);
        var aside = Optional.<Group<T>>empty(); // what was taken last, in neither set
        while (!next.isEmpty()) {
            var large = largest.getFirst();
            var group = 2 * large.left().size() > all - mixed.size() ? large : next.getFirst();
            next.remove(group);
            largest.remove(group);
            mixed.add(group.left().removeFirst().thing());
            aside.filter(a -> !a.left().isEmpty()).ifPresent(a -> {
                next.add(a);
                largest.add(a);
            });
            aside = Optional.of(group);
        }
        aside.ifPresent(a -> a.left().forEach(d -> mixed.add(d.thing())));
        return mixed;
    }
}
