package app.moonsong.desktop.tags;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import java.util.List;
import javafx.scene.layout.VBox;

/** The usual fields: what all files say stands in them; where files differ, that is said and nothing stands in them. */
final class TagForm extends VBox {
    private static final int NAMED = 3;

    private final Desk desk;

    TagForm(Desk desk, TagSheet sheet) {
        this.desk = desk;
        getStyleClass().add("tag-form");
        var rows = new Rows();
        for (var field : TagSheet.FIELDS) {
            var box = rows.text(desk.text().of(field), sheet.common(field).orElse(""));
            if (sheet.common(field).isEmpty()) {
                box.setPromptText(differing(sheet.values(field)));
            }
            box.textProperty().subscribe((_, now) -> desk.models().tags().type(field, now));
        }
        if (sheet.files().size() == 1) {
            rows.add(
                    desk.text().of(TagField.LYRICS),
                    new LyricsField(desk, sheet.files().getFirst().path()));
        }
        getChildren().addAll(new PictureBox(desk, sheet), rows);
    }

    private String differing(List<String> values) {
        var named = values.stream().filter(v -> !v.isEmpty()).limit(NAMED).toList();
        return desk.text().get("tags.differ", values.size(), String.join(" · ", named));
    }
}
