package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.model.TagJournal;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.tagging.Edit;
import app.moonsong.tagging.FieldChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** All that was done to files, the latest first; each can be taken back, and all that was done with it. */
final class TagHistory extends VBox {
    private final Desk desk;
    private final TagJournal journal;
    private final ListView<Edit> list = new ListView<>();
    private final Label said = new Label();
    /** Only of the files that are chosen. */
    private boolean ofThese;

    TagHistory(Desk desk) {
        this.desk = desk;
        this.journal = desk.models().tags().journal();
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
        getChildren().addAll(whose(), said, list, new JournalRoomBox(desk));
        Follow.whileSeen(this, journal.history(), _ -> show());
        Follow.whileSeen(this, desk.models().tags().sheet(), _ -> show());
        Follow.whileSeen(this, journal.undone(), now -> said.setText(new Sentences(text).of(now)));
    }

    private Pills<Boolean> whose() {
        return new Pills<>(
                List.of(false, true),
                ofThese,
                these -> desk.text().get(these ? "tags.history.these" : "tags.history.all"),
                these -> {
                    ofThese = these;
                    show();
                });
    }

    private void show() {
        var files = desk.models().tags().sheet().get().files().stream()
                .map(IndexedFile::path)
                .collect(Collectors.toSet());
        list.getItems()
                .setAll(journal.history().get().stream()
                        .filter(e -> !ofThese || files.contains(e.file()))
                        .toList());
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
            what.setDisable(edit.undone());
            var line = new HBox(what);
            if (edit.undone()) {
                line.getChildren().add(button("tags.redo", Feather.ROTATE_CW, () -> journal.redo(List.of(edit))));
            } else {
                line.getChildren().add(button("tags.undo", Feather.ROTATE_CCW, () -> journal.undo(List.of(edit))));
            }
            var batch = batch(edit);
            if (!edit.undone() && batch.size() > 1) {
                line.getChildren()
                        .add(button("tags.undo.batch", Feather.ROTATE_CCW, () -> journal.undo(batch), batch.size()));
            }
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("tag-history-line");
            return line;
        }

        private List<Edit> batch(Edit edit) {
            return journal.history().get().stream()
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

        private Button button(String key, Ikon icon, Runnable action, Object... values) {
            var button = new Button(desk.text().get(key, values), Icons.of(icon));
            button.getStyleClass().addAll("quiet-button", "small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> action.run());
            return button;
        }
    }
}
