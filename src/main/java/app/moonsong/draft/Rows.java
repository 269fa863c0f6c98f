package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.TracklistColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the listener does to whole rows of a draft; the rows behind move up or down. */
public final class Rows {
    private Rows() {}

    /** Returns the draft without a row. */
    public static Draft without(Draft draft, int row) {
        var rows = new ArrayList<>(draft.rows());
        rows.remove(row);
        return draft.with(renumbered(rows));
    }

    /** Returns the draft with a row and the next made one, as when a title was cut wrongly. */
    public static Draft joined(Draft draft, int row) {
        var rows = new ArrayList<>(draft.rows());
        var first = rows.get(row);
        var second = rows.remove(row + 1);
        var joined = first.corrected(TITLE, first.get(TITLE) + " " + second.get(TITLE));
        for (var column : List.of(ARTIST, COMPOSER, LENGTH, ALTERNATIVES)) {
            joined = joined.get(column).isEmpty() ? joined.with(column, second.get(column)) : joined;
        }
        rows.set(row, joined);
        return draft.with(renumbered(rows));
    }

    /**
     * Returns the draft with a row made two, as when two titles were not cut; both have its artist and composer.
     *
     * @param at where the second title begins, in characters of the title; where one of the two would have no title
     *     nothing is cut
     */
    public static Draft split(Draft draft, int row, int at) {
        var whole = draft.rows().get(row);
        var title = whole.get(TITLE);
        int cut = Math.clamp(at, 0, title.length());
        var first = title.substring(0, cut).strip();
        var second = title.substring(cut).strip();
        if (first.isEmpty() || second.isEmpty()) {
            return draft;
        }
        var rows = new ArrayList<>(draft.rows());
        rows.set(row, whole.corrected(TITLE, first));
        var made = copied(DraftRow.of(whole.line(), second), whole, FILM, RELEASE, DISC, ARTIST, COMPOSER);
        rows.add(row + 1, made);
        return draft.with(renumbered(rows));
    }

    /** Returns the draft with a new row behind another, to be filled. */
    public static Draft added(Draft draft, int behind) {
        var rows = new ArrayList<>(draft.rows());
        boolean none = behind < 0 || behind >= rows.size();
        var row = DraftRow.of(none ? 1 : rows.get(behind).line(), "");
        rows.add(none ? rows.size() : behind + 1, copied(row, none ? row : rows.get(behind), FILM, RELEASE, DISC));
        return draft.with(renumbered(rows));
    }

    private static DraftRow copied(DraftRow row, DraftRow from, TracklistColumn... columns) {
        var copy = row;
        for (var column : columns) {
            copy = copy.with(column, from.get(column));
        }
        return copy;
    }

    private static List<DraftRow> renumbered(List<DraftRow> rows) {
        Map<String, Integer> last = new HashMap<>();
        var out = new ArrayList<DraftRow>();
        for (var row : rows) {
            var disc = row.get(RELEASE) + "/" + row.get(DISC);
            int position = last.merge(disc, 1, Integer::sum);
            out.add(row.corrected(POSITION, String.valueOf(position)));
        }
        return out;
    }
}
