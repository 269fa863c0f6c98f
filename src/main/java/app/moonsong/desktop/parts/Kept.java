package app.moonsong.desktop.parts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.MultipleSelectionModel;

/** Rows that are put anew while the listener has chosen some of them. */
public final class Kept {
    private Kept() {}

    /**
     * Puts other rows; those that are the same as before stay chosen.
     *
     * @param shown the rows in the order they are seen in
     * @param key what a row is of, the same before and after
     */
    public static <T> void refill(
            ObservableList<T> rows,
            List<? extends T> with,
            List<T> shown,
            MultipleSelectionModel<T> chosen,
            Function<? super T, Object> key) {
        var kept = chosen.getSelectedItems().stream().map(key).collect(Collectors.toSet());
        rows.setAll(with);
        chosen.clearSelection();
        if (!kept.isEmpty()) {
            int[] again = IntStream.range(0, shown.size())
                    .filter(i -> kept.contains(key.apply(shown.get(i))))
                    .toArray();
            if (again.length > 0) {
                chosen.selectIndices(again[0], again);
            }
        }
    }
}
