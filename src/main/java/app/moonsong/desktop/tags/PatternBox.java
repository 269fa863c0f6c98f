package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.tagging.FieldChange;
import app.moonsong.tagging.NamePattern;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A pattern of names, with a button for each field that it may hold. */
final class PatternBox extends VBox {
    private final TextField box;

    PatternBox(Desk desk, String now, Consumer<String> typed) {
        getStyleClass().add("tag-pattern");
        var rows = new Rows();
        box = rows.text(desk.text().get("tags.pattern"), now);
        Label wrong = Remark.wrong(desk, "tags.pattern.wrong", "{title}");
        var fields = new FlowPane();
        fields.getStyleClass().add("tag-switches");
        for (var name : NamePattern.fields()) {
            var words = FieldChange.named(name).map(desk.text()::of).orElse(name);
            var button = new Button(words);
            button.getStyleClass().addAll("quiet-button", "small");
            button.setOnAction(_ -> put("{" + name + "}"));
            fields.getChildren().add(button);
        }
        box.textProperty().subscribe((_, text) -> {
            wrong.setVisible(NamePattern.of(text).isEmpty());
            typed.accept(text);
        });
        getChildren().addAll(rows, fields, wrong);
    }

    private void put(String field) {
        box.insertText(box.getCaretPosition(), field);
        box.requestFocus();
        box.deselect();
    }
}
