package app.moonsong.film;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One row of a tracklist before it is understood: what stands in each column.
 *
 * @param line of the source it came from, from 1
 * @param cells not blank; a column that is not there is empty
 */
public record TracklistRow(int line, Map<TracklistColumn, String> cells) {
    public TracklistRow {
        var kept = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        cells.forEach((column, value) -> {
            var text = value.strip();
            if (!text.isEmpty()) {
                kept.put(column, text);
            }
        });
        cells = Collections.unmodifiableMap(kept);
    }

    /** Returns what stands in a column; the empty text when nothing does. */
    public String get(TracklistColumn column) {
        return cells.getOrDefault(column, "");
    }
}
