package app.moonsong.desktop.tags;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Lines about files, each switched on or off by its box or by Enter. */
final class SwitchList<T> extends ListView<T> {
    private final Function<T, Path> file;
    private final Predicate<T> switchable;
    private final Function<T, Node> lines;
    private final Predicate<Path> isOn;
    private final BiConsumer<Path, Boolean> turn;

    /**
     * Makes a list.
     *
     * @param switchable what is left as it is anyway has no box
     * @param lines what is shown of a thing
     */
    SwitchList(
            Function<T, Path> file,
            Predicate<T> switchable,
            Function<T, Node> lines,
            Predicate<Path> isOn,
            BiConsumer<Path, Boolean> turn) {
        this.file = file;
        this.switchable = switchable;
        this.lines = lines;
        this.isOn = isOn;
        this.turn = turn;
        getStyleClass().add("tag-differences");
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(e -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null && switchable.test(chosen)) {
                turn.accept(file.apply(chosen), !isOn.test(file.apply(chosen)));
                refresh();
                e.consume();
            }
        });
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line(item));
        }

        private Node line(T item) {
            var node = lines.apply(item);
            if (!switchable.test(item)) {
                return node;
            }
            var path = file.apply(item);
            var box = new CheckBox();
            box.setAccessibleText(String.valueOf(path.getFileName()));
            box.setSelected(isOn.test(path));
            node.setDisable(!box.isSelected());
            box.setOnAction(_ -> {
                turn.accept(path, box.isSelected());
                node.setDisable(!box.isSelected());
            });
            var line = new HBox(box, node);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("tag-switch-line");
            HBox.setHgrow(node, Priority.ALWAYS);
            return line;
        }
    }
}
