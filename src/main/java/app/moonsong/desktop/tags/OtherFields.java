package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.desktop.model.TagWork;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.library.tagging.FreeField;
import app.moonsong.tagging.FieldName;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every other field that the files have, once that was read, and a box to add one by its name. */
final class OtherFields extends VBox {
    private final Desk desk;
    private final FieldRows usual;
    private final FieldRows others;
    private final Label none;
    private final ProgressBar bar = new ProgressBar();
    private final TextField name = new TextField();
    private boolean read;

    /** {@code usual} has the fields that are not added here once more. */
    OtherFields(Desk desk, TagSheet sheet, FieldRows usual) {
        this.desk = desk;
        this.usual = usual;
        this.others = new FieldRows(desk);
        var text = desk.text();
        getStyleClass().add("tag-others");
        var title = new Label(text.get("tags.free"));
        title.getStyleClass().add("tag-section");
        none = Remark.of(desk, "tags.free.none");
        List.of(none, bar).forEach(n -> {
            n.managedProperty().bind(n.visibleProperty());
            n.setVisible(false);
        });
        sheet.others().forEach(f -> others.add(new FieldName.Known(f), sheet.values(f), true));
        getChildren().addAll(title, bar, none, others.node(), adding());
        var tags = desk.models().tags();
        Follow.whileSeen(this, tags.reading().share(), this::progress);
        Follow.whileSeen(this, tags.free(), now -> now.ifPresent(this::show));
    }

    private HBox adding() {
        var text = desk.text();
        name.getStyleClass().add("tag-field");
        name.setPromptText(text.get("tags.free.name"));
        name.setAccessibleText(text.get("tags.free.name"));
        name.setOnAction(_ -> add());
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = new Button(text.get("tags.free.add"));
        add.getStyleClass().addAll("quiet-button", "small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        var line = new HBox(name, add);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tag-value");
        return line;
    }

    private void add() {
        if (name.getText().isBlank()) {
            name.requestFocus();
            return;
        }
        var field = FieldName.of(name.getText());
        name.clear();
        none.setVisible(false);
        if (usual.has(field)) {
            usual.focus(field);
            return;
        }
        if (!others.has(field)) {
            others.add(field, List.of(List.of()), true);
        }
        others.focus(field);
    }

    private void progress(Optional<TagWork.Share> share) {
        bar.setVisible(share.isPresent());
        share.ifPresent(s -> bar.setProgress((double) s.done() / Math.max(1, s.total())));
    }

    private void show(List<FreeField> free) {
        if (read) {
            return;
        }
        read = true;
        free.stream().filter(f -> !others.has(new FieldName.Free(f.name()))).forEach(others::add);
        none.setVisible(others.isEmpty());
    }
}
