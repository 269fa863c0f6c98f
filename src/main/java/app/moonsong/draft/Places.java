package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.DISC;
import static app.moonsong.film.TracklistColumn.POSITION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every row its disc and position, from the numbers the source has and from its order where it has none. */
final class Places {
    private static final int SIDES_OF_A_RECORD = 2;

    private final boolean numbered;
    private final boolean fromNought;
    private final Map<Integer, Integer> last = new HashMap<>();
    private int disc = 1;

    private Places(List<DraftRow> rows) {
        numbered = rows.stream().anyMatch(r -> !r.get(POSITION).isEmpty());
        fromNought = rows.stream().anyMatch(r -> r.get(POSITION).equals("0"));
    }

    static List<DraftRow> give(List<DraftRow> rows) {
        var places = new Places(rows);
        var out = new ArrayList<DraftRow>();
        for (var row : rows) {
            out.add(places.place(row));
        }
        return out;
    }

    private DraftRow place(DraftRow row) {
        var given = row.get(POSITION);
        boolean said = !row.get(DISC).isEmpty();
        if (said) {
            disc = Integer.parseInt(row.get(DISC));
        }
        if (given.isEmpty()) {
            var placed = at(row, before() + 1);
            return numbered ? placed.doubting(POSITION, Doubt.NUMBER_BY_PLACE) : placed;
        }
        if (!Character.isDigit(given.charAt(0))) {
            disc = said ? disc : (given.charAt(0) - 'A') / SIDES_OF_A_RECORD + 1;
            return at(row, before() + 1);
        }
        int number = Integer.parseInt(given) + (fromNought ? 1 : 0);
        if (number <= before() && number == 1 && !said) {
            disc++;
            return at(row, number).doubting(DISC, Doubt.DISC_BY_RESTART);
        }
        boolean first = !last.containsKey(disc);
        boolean gap = number != before() + 1 && !first;
        var placed = at(row, number);
        return gap ? placed.doubting(POSITION, Doubt.NUMBER_GAP) : placed;
    }

    private int before() {
        return last.getOrDefault(disc, 0);
    }

    private DraftRow at(DraftRow row, int position) {
        last.put(disc, position);
        return row.with(DISC, disc).with(POSITION, position);
    }
}
