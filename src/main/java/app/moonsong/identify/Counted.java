package app.moonsong.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Listings whose titles begin with their positions: "2. Reeds" is the second track of those it stands among, and "Reeds II"
 * is not it.
 */
final class Counted {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})(?:[.):](?:\\s+|(?=\\D))|\\s+[-–—]\\s+)(\\S.*)");
    /** One title or two that begin so may be called so. */
    private static final int FEWEST = 3;

    private Counted() {}

    /** Reads the positions of the headings of which every row's title begins with another one, and none has a number. */
    static List<Tracklists.Row> read(List<Tracklists.Row> rows) {
        var groups = new HashMap<Tracklists.Heading, List<Tracklists.Row>>();
        rows.forEach(
                r -> groups.computeIfAbsent(r.heading(), h -> new ArrayList<>()).add(r));
        groups.values().removeIf(g -> !isCounted(g));
        return rows.stream()
                .map(r -> groups.containsKey(r.heading()) ? split(r) : r)
                .toList();
    }

    private static boolean isCounted(List<Tracklists.Row> rows) {
        var seen = new HashSet<List<Integer>>();
        return rows.size() >= FEWEST
                && rows.stream().allMatch(r -> {
                    var count = COUNT.matcher(r.titles().getFirst());
                    return r.position().isEmpty()
                            && count.matches()
                            && seen.add(List.of(r.disc().orElse(1), Integer.parseInt(count.group(1))));
                });
    }

    private static Tracklists.Row split(Tracklists.Row row) {
        var titles = new ArrayList<String>();
        var position = OptionalInt.empty();
        for (String title : row.titles()) {
            var count = COUNT.matcher(title);
            boolean counted = count.matches();
            titles.add(counted ? count.group(2) : title);
            position = counted && position.isEmpty() ? OptionalInt.of(Integer.parseInt(count.group(1))) : position;
        }
        return new Tracklists.Row(
                row.key(), row.heading(), row.disc(), position, titles, row.credits(), row.seconds(), row.recording());
    }
}
