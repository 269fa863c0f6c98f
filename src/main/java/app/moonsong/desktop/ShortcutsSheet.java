package app.moonsong.desktop;

import app.moonsong.desktop.draft.DraftKeys;
import app.moonsong.desktop.film.RowKeys;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.MarkKeys;
import app.moonsong.desktop.review.ReviewKeys;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every key and what it does, from the live key map. */
final class ShortcutsSheet extends StackPane {
    private static final int COLUMNS = 3;
    /** Pixels that stay free around it. */
    private static final double AROUND = 12;

    private final VBox box;

    ShortcutsSheet(Text text) {
        getStyleClass().add("veil");
        var title = new Label(text.get("shortcuts.title"));
        title.getStyleClass().add("page-title");
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        var rows = rows(text);
        int tall = Math.ceilDiv(rows.size(), COLUMNS);
        for (int at = 0; at < rows.size(); at++) {
            add(grid, at / tall * 2, at % tall, rows.get(at));
        }
        var close = new Label(text.get("shortcuts.close"));
        close.getStyleClass().add("key-sheet-close");
        box = new VBox(title, grid, close);
        box.getStyleClass().add("key-sheet");
        box.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
    }

    /** Any key closes it, so it cannot be scrolled: in a small window all of it is smaller. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double wide = (getWidth() - 2 * AROUND) / box.getWidth();
        double tall = (getHeight() - 2 * AROUND) / box.getHeight();
        double scale = Math.min(1, Math.min(wide, tall));
        box.setScaleX(scale);
        box.setScaleY(scale);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** Keys and what they do. */
    private record Row(String keys, String what) {}

    private static List<Row> rows(Text text) {
        var rows = new ArrayList<Row>();
        for (var key : Keys.values()) {
            rows.add(new Row(key.label(), text.of(key)));
        }
        for (var key : MarkKeys.values()) {
            rows.add(new Row(key.label(), text.of(key)));
        }
        for (var key : RowKeys.values()) {
            rows.add(new Row(key.label(), text.of(key)));
        }
        rows.add(new Row(new KeyCodeCombination(KeyCode.DELETE).getDisplayText(), text.get("shortcuts.remove")));
        for (var key : ReviewKeys.values()) {
            rows.add(new Row(key.label(), text.get("shortcuts.review", text.of(key))));
        }
        for (var key : DraftKeys.values()) {
            rows.add(new Row(key.label(), text.get("shortcuts.draft", text.of(key))));
        }
        return rows;
    }

    private static void add(GridPane grid, int column, int line, Row row) {
        var label = new Label(row.keys());
        label.getStyleClass().add("key");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        var words = new Label(row.what());
        words.getStyleClass().add("key-does");
        grid.add(label, column, line);
        grid.add(words, column + 1, line);
    }
}
