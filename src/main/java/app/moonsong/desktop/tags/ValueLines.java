package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The values of one field, a line for each. Enter adds a line, Backspace in an empty one takes it away. */
final class ValueLines extends VBox {
    private final String name;
    private final boolean several;
    private final Consumer<List<String>> typed;
    private final List<TextField> lines = new ArrayList<>();
    private final Button more;

    /**
     * Makes the lines of what is said now.
     *
     * @param several whether the field may have more than one value
     * @param typed told the values that are not empty, at every change
     */
    ValueLines(Text text, String name, List<String> values, boolean several, Consumer<List<String>> typed) {
        this.name = name;
        this.several = several;
        this.typed = typed;
        getStyleClass().add("tag-values");
        more = Icons.button(Feather.PLUS, text.get("tags.value.more", name), () -> add("").requestFocus());
        more.getStyleClass().add("tag-more");
        values.forEach(this::add);
        if (lines.isEmpty()) {
            add("");
        }
    }

    /** Says something where nothing is written. */
    void prompt(String words) {
        lines.getFirst().setPromptText(words);
    }

    @Override
    public void requestFocus() {
        lines.getFirst().requestFocus();
    }

    private TextField add(String value) {
        var line = new TextField(value);
        line.getStyleClass().add("tag-field");
        line.setAccessibleText(name);
        line.textProperty().subscribe((_, _) -> tell());
        line.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(line, e));
        HBox.setHgrow(line, Priority.ALWAYS);
        lines.add(line);
        var box = new HBox(line);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("tag-value");
        getChildren().add(box);
        place();
        return line;
    }

    private void pressed(TextField line, KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && several) {
            add("").requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.BACK_SPACE && line.getText().isEmpty() && lines.size() > 1) {
            int at = lines.indexOf(line);
            lines.remove(line);
            getChildren().remove(line.getParent());
            lines.get(Math.max(0, at - 1)).requestFocus();
            place();
            e.consume();
        }
    }

    /** The button that adds a line stands behind the last. */
    private void place() {
        if (several
                && getChildren().getLast() instanceof HBox last
                && !last.getChildren().contains(more)) {
            last.getChildren().add(more);
        }
    }

    /** Tells what is written now. */
    void tell() {
        typed.accept(lines.stream()
                .map(l -> l.getText().strip())
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList());
    }
}
