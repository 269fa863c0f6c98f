package app.moonsong.desktop.tags;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names with what is filled in beside them, one below the other. */
final class Rows extends GridPane {
    private static final double NAMES = 112;

    private int rows;

    Rows() {
        getStyleClass().add("tag-fields");
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(NAMES), growing);
    }

    /** Adds a box to write in. */
    TextField text(String name, String now) {
        var box = new TextField(now);
        box.getStyleClass().add("tag-field");
        add(name, box);
        return box;
    }

    void add(String name, Node box) {
        var label = new Label(name);
        label.setLabelFor(box);
        label.getStyleClass().add("tag-name");
        label.setWrapText(true);
        box.setAccessibleText(name);
        addRow(rows++, label, box);
    }

    /** Adds something without a name. */
    void add(Node box) {
        add(box, 1, rows++);
    }
}
