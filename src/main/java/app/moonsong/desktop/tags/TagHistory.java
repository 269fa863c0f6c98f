package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.tagging.Edit;
import app.moonsong.tagging.FieldChange;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that was done to files, the latest first; each can be taken back, and all that was done with it. */
final class TagHistory extends VBox {
    private final Desk desk;
    private final TagEditing tags;
    private final ListView<Edit> list = new ListView<>();
    private final Label said = new Label();

    TagHistory(Desk desk) {
        this.desk = desk;
        this.tags = desk.models().tags();
        var text = desk.text();
        getStyleClass().add("tag-history");
        list.getStyleClass().add("tag-differences");
        list.setAccessibleText(text.of(TagEditing.View.HISTORY));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(
                new Empty(Feather.CLOCK, text.get("tags.history.none"), text.get("tags.history.none.words")));
        VBox.setVgrow(list, Priority.ALWAYS);
        said.getStyleClass().add("scan-words");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(said, list);
        Follow.whileSeen(this, tags.history(), now -> list.getItems().setAll(now));
        Follow.whileSeen(this, tags.undone(), now -> said.setText(new Sentences(text).of(now)));
    }

    /** One edit: when, what, and the buttons that take it back. */
    private final class Cell extends ListCell<Edit> {
        @Override
        protected void updateItem(@Nullable Edit edit, boolean empty) {
            super.updateItem(edit, empty);
            setGraphic(empty || edit == null ? null : line(edit));
        }

        private HBox line(Edit edit) {
            var text = desk.text();
            var when = new Label(
                    edit.undone()
                            ? text.get("tags.history.undone", When.of(text, edit.when()))
                            : When.of(text, edit.when()));
            when.getStyleClass().add("tag-when");
            var what = new VBox(when, new DifferenceLines(text, edit.file(), changes(edit)));
            HBox.setHgrow(what, Priority.ALWAYS);
            var line = new HBox(what, button("tags.undo", List.of(edit)));
            long together = batch(edit).size();
            if (together > 1) {
                line.getChildren().add(button("tags.undo.batch", batch(edit), together));
            }
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("tag-history-line");
            line.setDisable(edit.undone());
            return line;
        }

        private List<Edit> batch(Edit edit) {
            return list.getItems().stream()
                    .filter(e -> e.batch() == edit.batch() && !e.undone())
                    .toList();
        }

        private List<FieldChange> changes(Edit edit) {
            return edit.rename()
                    .map(r -> List.of(new FieldChange(
                            desk.text().get("tags.history.name"),
                            Optional.empty(),
                            r.from().toString(),
                            r.to().toString())))
                    .orElseGet(() -> FieldChange.of(edit.changes()));
        }

        private Button button(String key, List<Edit> edits, Object... values) {
            var button = new Button(desk.text().get(key, values), Icons.of(Feather.ROTATE_CCW));
            button.getStyleClass().addAll("quiet-button", "small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> tags.undo(edits));
            return button;
        }
    }
}
