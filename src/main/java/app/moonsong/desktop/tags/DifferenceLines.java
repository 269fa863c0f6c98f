package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.TagDifference;
import app.moonsong.desktop.model.Text;
import app.moonsong.tagging.FieldChange;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A file's name above a line for each field: what it said, struck through, and what it says. */
final class DifferenceLines extends VBox {
    private static final double NAMES = 96;
    private static final int KIB = 1024;

    private final Text text;

    DifferenceLines(Text text, TagDifference difference) {
        this(text, difference.file(), difference.changes());
        difference.refused().ifPresent(left -> refuse(new Sentences(text).of(left)));
    }

    DifferenceLines(Text text, Path file, List<FieldChange> changes) {
        this.text = text;
        getStyleClass().add("tag-difference");
        var name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("tag-file");
        var grid = new GridPane();
        grid.getStyleClass().add("tag-lines");
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAMES), values);
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            grid.addRow(i, styled(name(change), "tag-name"), sides(change));
        }
        getChildren().addAll(name, grid);
    }

    /** Says why the file is left as it is. */
    void refuse(String reason) {
        getChildren().add(styled(reason, "tag-refused"));
    }

    private String name(FieldChange change) {
        if (change.name().equals(FieldChange.PICTURE)) {
            return text.get("tags.picture.name");
        }
        return change.field().map(text::of).orElse(change.name());
    }

    private Node sides(FieldChange change) {
        var box = new VBox();
        if (!change.before().isEmpty()) {
            box.getChildren().add(styled(value(change, change.before()), "tag-before"));
        }
        box.getChildren()
                .add(styled(
                        change.after().isEmpty() ? text.get("tags.nothing") : value(change, change.after()),
                        change.after().isEmpty() ? "tag-gone" : "tag-after"));
        return box;
    }

    private String value(FieldChange change, String value) {
        return change.name().equals(FieldChange.PICTURE)
                ? text.get("tags.picture.size", Long.parseLong(value) / KIB)
                : value;
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
