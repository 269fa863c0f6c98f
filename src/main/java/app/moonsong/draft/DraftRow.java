package app.moonsong.draft;

import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistRow;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One track of a draft.
 *
 * @param row what stands in its cells
 * @param doubts what should be looked at, by column
 */
public record DraftRow(TracklistRow row, Map<TracklistColumn, Doubt> doubts) {
    public DraftRow {
        var copy = new EnumMap<TracklistColumn, Doubt>(TracklistColumn.class);
        copy.putAll(doubts);
        doubts = Collections.unmodifiableMap(copy);
    }

    static DraftRow of(int line, String title) {
        return new DraftRow(new TracklistRow(line, Map.of(TracklistColumn.TITLE, title)), Map.of());
    }

    public int line() {
        return row.line();
    }

    public String get(TracklistColumn column) {
        return row.get(column);
    }

    public Optional<Doubt> doubt(TracklistColumn column) {
        return Optional.ofNullable(doubts.get(column));
    }

    /** Returns the row with another text in a cell; its doubts stay. */
    DraftRow with(TracklistColumn column, String value) {
        var cells = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        cells.putAll(row.cells());
        cells.put(column, value);
        return new DraftRow(new TracklistRow(row.line(), cells), doubts);
    }

    DraftRow with(TracklistColumn column, int value) {
        return with(column, String.valueOf(value));
    }

    /** Returns the row with a doubt about a cell, unless the cell has one already. */
    DraftRow doubting(TracklistColumn column, Doubt doubt) {
        var all = new EnumMap<TracklistColumn, Doubt>(TracklistColumn.class);
        all.putAll(doubts);
        all.putIfAbsent(column, doubt);
        return new DraftRow(row, all);
    }

    /** Returns the row with a cell as the listener corrected it: nothing about that cell is doubtful any more. */
    public DraftRow corrected(TracklistColumn column, String value) {
        var all = new EnumMap<TracklistColumn, Doubt>(TracklistColumn.class);
        all.putAll(doubts);
        all.remove(column);
        return new DraftRow(with(column, value).row(), all);
    }
}
