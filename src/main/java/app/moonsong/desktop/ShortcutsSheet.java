package app.moonsong.desktop;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every key and what it does, from the live key map; a click or any key closes it. */
final class ShortcutsSheet extends StackPane {
    private static final int COLUMNS = 2;

    ShortcutsSheet(Text text) {
        getStyleClass().add("veil");
        var title = new Label(text.get("shortcuts.title"));
        title.getStyleClass().add("page-title");
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        int i = 0;
        for (var key : Keys.values()) {
            var label = new Label(key.label());
            label.getStyleClass().add("key");
            grid.add(label, i % COLUMNS * 2, i / COLUMNS);
            grid.add(new Label(text.of(key)), i % COLUMNS * 2 + 1, i / COLUMNS);
            i++;
        }
        var box = new VBox(title, grid);
        box.getStyleClass().add("key-sheet");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
    }
}
