package app.moonsong.draft;

import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A tracklist in the making: one release, or all releases of a film.
 *
 * @param about what is said of film and release as a whole, and of every track that does not say otherwise
 * @param rows in the order of the source
 * @param leftOut lines that were taken for no track: headings, credits, remarks
 */
public record Draft(Map<TracklistColumn, String> about, List<DraftRow> rows, List<SourceLine> leftOut) {
    /** Nothing yet. */
    public static final Draft EMPTY = new Draft(Map.of(), List.of(), List.of());

    public Draft {
        var copy = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        about.forEach((column, value) -> {
            if (!value.isBlank()) {
                copy.put(column, value.strip());
            }
        });
        about = Collections.unmodifiableMap(copy);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns what is said of the whole, or the empty text. */
    public String about(TracklistColumn column) {
        return about.getOrDefault(column, "");
    }

    /** Returns the draft with another word on the whole; an empty one takes it away. */
    public Draft about(TracklistColumn column, String value) {
        var copy = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        copy.putAll(about);
        copy.put(column, value);
        return new Draft(copy, rows, leftOut);
    }

    public Draft with(List<DraftRow> others) {
        return new Draft(about, others, leftOut);
    }

    /** Returns the draft with one cell as the listener corrected it. */
    public Draft corrected(int row, TracklistColumn column, String value) {
        var copy = new ArrayList<>(rows);
        copy.set(row, rows.get(row).corrected(column, value));
        return with(copy);
    }

    /** How many cells should be looked at. */
    public int doubts() {
        return rows.stream().mapToInt(r -> r.doubts().size()).sum();
    }

    /** Whether the rows say themselves which film and release they are of, as a tracklist file does. */
    public boolean isWholeFilm() {
        return rows.stream().anyMatch(r -> !r.get(TracklistColumn.FILM).isEmpty());
    }

    /** The rows as a tracklist has them: each with what is said of the whole where it says nothing itself. */
    public List<TracklistRow> whole() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    var cells = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
                    cells.putAll(about);
                    cells.putAll(rows.get(i).row().cells());
                    return new TracklistRow(rows.get(i).line(), cells);
                })
                .toList();
    }
}
