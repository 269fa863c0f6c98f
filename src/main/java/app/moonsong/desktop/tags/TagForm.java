package app.moonsong.desktop.tags;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The usual fields: what all files say stands in them; where files differ, that is said and nothing stands in them. */
final class TagForm extends VBox {
    private static final int NAMED = 3;
    private static final double LABELS = 112;

    private final Desk desk;
    private final TagSheet sheet;

    TagForm(Desk desk, TagSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        getStyleClass().add("tag-form");
        var grid = new GridPane();
        grid.getStyleClass().add("tag-fields");
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), growing());
        int row = 0;
        for (var field : TagSheet.FIELDS) {
            var box = box(field);
            var name = new Label(desk.text().of(field));
            name.setLabelFor(box);
            name.getStyleClass().add("tag-name");
            grid.addRow(row++, name, box);
        }
        if (sheet.files().size() == 1) {
            var name = new Label(desk.text().of(TagField.LYRICS));
            name.getStyleClass().add("tag-name");
            grid.addRow(
                    row, name, new LyricsField(desk, sheet.files().getFirst().path()));
        }
        getChildren().addAll(new PictureBox(desk, sheet), grid);
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private TextField box(TagField field) {
        var box = new TextField(sheet.common(field).orElse(""));
        box.getStyleClass().add("tag-field");
        box.setAccessibleText(desk.text().of(field));
        if (sheet.common(field).isEmpty()) {
            box.setPromptText(differing(sheet.values(field)));
        }
        box.textProperty().subscribe((_, now) -> desk.models().tags().type(field, now));
        return box;
    }

    private String differing(List<String> values) {
        var named = values.stream().filter(v -> !v.isEmpty()).limit(NAMED).toList();
        return desk.text().get("tags.differ", values.size(), String.join(" · ", named));
    }
}
