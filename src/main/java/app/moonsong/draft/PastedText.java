package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.TracklistColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a draft of text as people have it. Each step takes one thing from the lines and leaves the rest as the title:
 * headings, cuts, columns or else times, numbers, artists, pairs of languages; at last every row gets its place.
 */
final class PastedText {
    /** A title beyond this is doubtful, in characters. */
    private static final int LONG = 100;

    private PastedText() {}

    static Draft read(String text, KnownTracks known) {
        return read(PlainText.lines(text), known);
    }

    /** Reads lines as {@link PlainText} gives them. */
    static Draft read(List<SourceLine> lines, KnownTracks known) {
        var whole = Heads.part(Stacked.flat(lines));
        var draft = whole.with(RunTogether.cut(whole.rows(), known));
        var parted = Columns.are(draft.rows()) ? Columns.read(draft) : lines(draft, known);
        var rows = Pairs.take(parted.rows()).stream()
                .map(r -> r.get(TITLE).length() > LONG ? r.doubting(TITLE, Doubt.LONG) : r)
                .toList();
        return parted.with(Places.give(rows));
    }

    private static Draft lines(Draft draft, KnownTracks known) {
        var timed = Times.take(Remains.withoutEndings(draft.rows()));
        var numbered = Numbers.take(timed);
        boolean noTimes = numbered.stream().allMatch(r -> r.get(LENGTH).isEmpty());
        var joined = attached(draft.with(noTimes ? Times.take(numbered) : numbered));
        return joined.with(Artists.take(joined.rows(), known));
    }

    /**
     * In a list with numbers, a line without one belongs to the line before it when it is its time or its title in other
     * letters, is a track where a number is left out, and is no track otherwise.
     */
    private static Draft attached(Draft draft) {
        if (draft.rows().stream().allMatch(r -> r.get(POSITION).isEmpty())) {
            return draft.with(
                    draft.rows().stream().filter(r -> !r.get(TITLE).isEmpty()).toList());
        }
        var rows = new ArrayList<DraftRow>();
        var leftOut = new ArrayList<>(draft.leftOut());
        for (int i = 0; i < draft.rows().size(); i++) {
            var row = draft.rows().get(i);
            if (!row.get(POSITION).isEmpty()) {
                rows.add(row);
            } else if (!rows.isEmpty() && belongs(row, rows.getLast())) {
                rows.add(attach(row, rows.removeLast()));
            } else if (fillsGap(draft.rows(), i)) {
                rows.add(row);
            } else {
                leftOut.add(new SourceLine(row.line(), row.get(TITLE)));
            }
        }
        return new Draft(draft.about(), rows, leftOut);
    }

    private static boolean belongs(DraftRow row, DraftRow before) {
        var title = row.get(TITLE);
        return title.isEmpty()
                || (before.get(ALTERNATIVES).isEmpty()
                        && Pairs.differ(before.get(TITLE), title)
                        && title.length() < LONG);
    }

    private static DraftRow attach(DraftRow row, DraftRow to) {
        var timed = fill(to, LENGTH, row.get(LENGTH));
        return row.get(TITLE).isEmpty()
                ? timed
                : timed.with(ALTERNATIVES, Pairs.alternative(row.get(TITLE))).doubting(ALTERNATIVES, Doubt.MAYBE_PAIR);
    }

    private static DraftRow fill(DraftRow row, TracklistColumn column, String value) {
        return row.get(column).isEmpty() && !value.isEmpty() ? row.with(column, value) : row;
    }

    private static boolean fillsGap(List<DraftRow> rows, int i) {
        if (i == 0 || i == rows.size() - 1) {
            return false;
        }
        var before = rows.get(i - 1).get(POSITION);
        var after = rows.get(i + 1).get(POSITION);
        return before.matches("\\d+")
                && after.matches("\\d+")
                && Integer.parseInt(after) == Integer.parseInt(before) + 2;
    }
}
