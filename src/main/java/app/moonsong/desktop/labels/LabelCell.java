package app.moonsong.desktop.labels;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Chip;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.labels.Label;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One label: its color, its name, what has it, and what can be done with it. */
final class LabelCell extends ListCell<Label> {
    private final Desk desk;
    private final LabelsPage page;

    LabelCell(Desk desk, LabelsPage page) {
        this.desk = desk;
        this.page = page;
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
                page.find(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Label label, boolean empty) {
        super.updateItem(label, empty);
        setGraphic(empty || label == null ? null : line(label));
    }

    private HBox line(Label label) {
        var count = new javafx.scene.control.Label(desk.text().get("labels.count", label.count()));
        count.getStyleClass().add("track-second");
        count.setMinWidth(USE_PREF_SIZE);
        var name = page.isRenaming(label) ? box(label) : name(label);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(color(label), name, count, more(label));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("label-line");
        return line;
    }

    private static javafx.scene.control.Label name(Label label) {
        var name = new javafx.scene.control.Label(label.name());
        name.getStyleClass().add("track-title");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        return name;
    }

    private TextField box(Label label) {
        var box = new TextField(label.name());
        box.getStyleClass().add("label-name");
        box.setAccessibleText(desk.text().get("labels.rename"));
        box.setOnAction(_ -> page.renamed(label, box.getText()));
        box.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                page.renamed(label, "");
                e.consume();
            }
        });
        box.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                box.requestFocus();
            }
        });
        return box;
    }

    private MenuButton color(Label label) {
        var choice = new Colors(desk.text(), Optional.of(label.color()), color -> desk.models()
                .marking()
                .color(label.name(), color));
        var button = new MenuButton("", Chip.dot(label.color()), new CustomMenuItem(choice));
        button.getStyleClass().addAll("icon-button", "label-color-menu");
        button.setAccessibleText(desk.text().get("labels.color"));
        button.setFocusTraversable(false);
        return button;
    }

    private MenuButton more(Label label) {
        var marking = desk.models().marking();
        var into = new Menu(desk.text().get("labels.merge"));
        marking.labels().stream().filter(l -> !l.equals(label)).forEach(l -> into.getItems()
                .add(item(l.name(), Chip.dot(l.color()), () -> marking.merge(label.name(), l.name()))));
        into.setDisable(into.getItems().isEmpty());
        var text = desk.text();
        var more = new MenuButton(
                "",
                Icons.of(Feather.MORE_HORIZONTAL),
                item(text.get("labels.show"), null, () -> page.find(label)),
                item(text.get("labels.rename"), null, () -> page.rename(label)),
                into,
                new SeparatorMenuItem(),
                item(text.get("labels.delete"), null, () -> marking.delete(label.name())));
        more.getStyleClass().addAll("icon-button", "label-more");
        more.setAccessibleText(text.get("labels.more", label.name()));
        more.setFocusTraversable(false);
        return more;
    }

    private static MenuItem item(String name, @Nullable Node graphic, Runnable action) {
        var item = new MenuItem(name, graphic);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
