package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.tagging.tools.Replacement;
import app.moonsong.tagging.tools.TextTool;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Find and replace. */
final class ReplaceForm extends VBox {
    private final Desk desk;
    private final TextField find;
    private final TextField with;
    private final CheckBox capitals;
    private final CheckBox words;
    private final CheckBox regex;
    private final Label wrong;

    ReplaceForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tag-tool");
        var rows = new Rows();
        find = rows.text(desk.text().get("tags.tool.find"), "");
        with = rows.text(desk.text().get("tags.tool.with"), "");
        capitals = new CheckBox(desk.text().get("tags.tool.capitals"));
        words = new CheckBox(desk.text().get("tags.tool.words"));
        regex = new CheckBox(desk.text().get("tags.tool.regex"));
        wrong = Remark.wrong(desk, "tags.tool.regex.wrong");
        List.of(capitals, words, regex).forEach(box -> {
            rows.add(box);
            box.setOnAction(_ -> use());
        });
        List.of(find, with).forEach(box -> box.textProperty().subscribe((_, _) -> use()));
        getChildren().addAll(rows, wrong);
        use();
    }

    private void use() {
        var manner = new Replacement.Manner(regex.isSelected(), !capitals.isSelected(), words.isSelected());
        var replacement = Replacement.of(find.getText(), with.getText(), manner);
        wrong.setVisible(replacement.isEmpty() && !find.getText().isEmpty());
        desk.models()
                .tags()
                .proposal()
                .use(replacement
                        .map(r -> TextTool.of(TextTool.FIELDS, r))
                        .orElseGet(() -> TextTool.of(Set.of(), List.of())));
    }
}
