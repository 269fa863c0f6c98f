package app.moonsong.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Parts a folder's files by the lines they contend for: files of different parts have no line in common. */
final class Components {
    private final int[] parent;

    private Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    static List<List<Integer>> of(List<List<Score>> files, Predicate<Score> plausible) {
        var components = new Components(files.size());
        var first = new HashMap<Line, Integer>();
        for (int i = 0; i < files.size(); i++) {
            for (Score s : files.get(i)) {
                if (plausible.test(s)) {
                    Integer other = first.putIfAbsent(s.line(), i);
                    components.join(i, other == null ? i : other);
                }
            }
        }
        var parts = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < files.size(); i++) {
            parts.computeIfAbsent(components.root(i), r -> new ArrayList<>()).add(i);
        }
        return List.copyOf(parts.values());
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }
}
