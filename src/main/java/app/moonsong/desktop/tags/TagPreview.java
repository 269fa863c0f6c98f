package app.moonsong.desktop.tags;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagDifference;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.tagging.Plan;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What would change, file by file and field by field; each field can be switched off; the button that writes it. */
final class TagPreview extends VBox {
    private final Desk desk;
    private final TagEditing tags;
    private final FlowPane switches = new FlowPane();
    private final ListView<TagDifference> list = new ListView<>();
    private final Button write = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Label said = new Label();

    TagPreview(Desk desk) {
        this.desk = desk;
        this.tags = desk.models().tags();
        getStyleClass().add("tag-preview");
        switches.getStyleClass().add("tag-switches");
        list.getStyleClass().add("tag-differences");
        list.setAccessibleText(desk.text().get("tags.preview"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        write.getStyleClass().addAll("pill", "accent");
        write.setGraphic(Icons.of(Feather.EDIT_3));
        write.setOnAction(_ -> tags.write());
        cancel = new Button(desk.text().get("tags.cancel"));
        cancel.getStyleClass().addAll("pill", "quiet-button");
        cancel.setOnAction(_ -> tags.cancel());
        said.getStyleClass().add("scan-words");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var foot = new HBox(write, bar, cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("tag-foot");
        getChildren().addAll(switches, list, said, foot);
        Follow.whileSeen(this, tags.preview(), this::show);
        Follow.whileSeen(this, tags.underWay(), this::progress);
        Follow.whileSeen(this, tags.report(), _ -> said());
        Follow.whileSeen(this, tags.undone(), _ -> said());
    }

    private void show(List<TagDifference> differences) {
        var text = desk.text();
        switches.getChildren().setAll(tags.fields().stream().map(this::toggle).toList());
        list.getItems()
                .setAll(differences.stream()
                        .filter(d -> !d.changes().isEmpty() || d.refused().isPresent())
                        .toList());
        list.setPlaceholder(new Empty(Feather.EDIT_3, text.get("tags.same"), text.get("tags.same.words")));
        long files = differences.stream()
                .filter(d -> d.plan() instanceof Plan.Rewrite)
                .count();
        write.setText(text.get("tags.write", files));
        write.setDisable(files == 0 || tags.underWay().get().isPresent());
    }

    private ToggleButton toggle(TagField field) {
        var button = new ToggleButton(desk.text().of(field));
        button.getStyleClass().add("pill-choice");
        button.setSelected(tags.isOn(field));
        button.setOnAction(_ -> tags.turn(field, button.isSelected()));
        return button;
    }

    private void progress(Optional<TagEditing.Share> share) {
        bar.setVisible(share.isPresent());
        cancel.setVisible(share.isPresent());
        write.setDisable(share.isPresent() || list.getItems().isEmpty());
        share.ifPresent(s -> bar.setProgress(s.total() == 0 ? -1 : (double) s.done() / s.total()));
    }

    private void said() {
        var sentences = new Sentences(desk.text());
        said.setText(tags.report()
                .get()
                .map(sentences::of)
                .orElseGet(() -> sentences.of(tags.undone().get())));
    }

    /** One file: its name, and a line for each field. */
    private final class Cell extends ListCell<TagDifference> {
        @Override
        protected void updateItem(@Nullable TagDifference difference, boolean empty) {
            super.updateItem(difference, empty);
            setGraphic(empty || difference == null ? null : new DifferenceLines(desk.text(), difference));
        }
    }
}
