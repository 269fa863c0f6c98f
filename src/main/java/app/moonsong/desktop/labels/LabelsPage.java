package app.moonsong.desktop.labels;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Marking;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.MarkKeys;
import app.moonsong.desktop.parts.MarkedPage;
import app.moonsong.library.labels.Label;
import app.moonsong.search.Field;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every label: shown, renamed, given another color, made one with another, deleted. */
public final class LabelsPage implements MarkedPage {
    private final Desk desk;
    private final ListView<Label> list = new ListView<>();
    private final VBox node;
    /** The label whose name is being written. */
    private Optional<String> renaming = Optional.empty();

    public LabelsPage(Desk desk) {
        this.desk = desk;
        var text = desk.text();
        var title = new javafx.scene.control.Label(text.get("side.labels"));
        title.getStyleClass().add("page-title");
        list.getStyleClass().add("labels");
        list.setAccessibleText(text.get("side.labels"));
        list.setItems(desk.models().marking().labels());
        list.setCellFactory(_ -> new LabelCell(desk, this));
        list.setPlaceholder(new Empty(
                Feather.BOOKMARK, text.get("labels.none"), text.get("labels.none.words", MarkKeys.LABELS.label())));
        list.setOnKeyPressed(this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(title, list);
        node.getStyleClass().addAll("page", "labels-page");
        Follow.whileSeen(node, desk.models().marking().revision(), _ -> {
            list.refresh();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    private void key(KeyEvent e) {
        var label = chosenLabel();
        switch (e.getCode()) {
            case ENTER -> label.ifPresent(this::find);
            case DELETE -> label.ifPresent(l -> desk.models().marking().delete(l.name()));
            default -> {
                return;
            }
        }
        e.consume();
    }

    private Optional<Label> chosenLabel() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Shows what has a label. */
    void find(Label label) {
        desk.models().finding().query().set(Field.LABEL.asking(label.name()));
        desk.places().go(new Place.Search());
    }

    boolean isRenaming(Label label) {
        return renaming.filter(label.name()::equals).isPresent();
    }

    void rename(Label label) {
        renaming = Optional.of(label.name());
        list.refresh();
    }

    /** Ends the writing of a name; a blank or the same name changes nothing. */
    void renamed(Label label, String name) {
        if (!isRenaming(label)) {
            return;
        }
        renaming = Optional.empty();
        if (!name.isBlank() && !name.strip().equals(label.name())) {
            desk.models().marking().rename(label.name(), name.strip());
        }
        list.refresh();
        list.requestFocus();
    }

    @Override
    public void rename() {
        chosenLabel().ifPresent(this::rename);
    }

    @Override
    public Marking marking() {
        return desk.models().marking();
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }
}
