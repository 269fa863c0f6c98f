package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.search.Completion;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** Offers fields and values under the search box while the listener writes: arrows choose, Enter or Tab takes. */
public final class Completions {
    private static final double ROW = 30;
    private static final int MOST = 8;

    private final Desk desk;
    private final TextField box;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private Optional<Completion> under = Optional.empty();

    private Completions(Desk desk, TextField box) {
        this.desk = desk;
        this.box = box;
        list.getStyleClass().add("completions");
        list.setFocusTraversable(false);
        list.setAccessibleText(desk.text().get("search.completions"));
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /** Offers completions under a box from now on. */
    public static void under(TextField box, Desk desk) {
        var completions = new Completions(desk, box);
        box.caretPositionProperty().subscribe(_ -> completions.look());
        box.focusedProperty().subscribe(focused -> {
            if (!focused) {
                completions.popup.hide();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, completions::key);
    }

    private void look() {
        under = box.isFocused()
                ? Completion.at(box.getText(), Math.min(box.getCaretPosition(), box.getLength()))
                : Optional.empty();
        if (under.isEmpty()) {
            popup.hide();
            return;
        }
        boolean korean = desk.text().language().equals("ko");
        desk.models().finding().complete(under.get(), korean, this::show);
    }

    private void show(List<String> offered) {
        var words = offered.stream().limit(MOST).toList();
        if (words.isEmpty() || under.isEmpty() || !box.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(words);
        list.getSelectionModel().clearSelection();
        Bounds at = box.localToScreen(box.getBoundsInLocal());
        list.setPrefSize(at.getWidth(), words.size() * ROW + 2);
        popup.show(box, at.getMinX(), at.getMaxY() + 2);
    }

    private void key(KeyEvent e) {
        if (!popup.isShowing()) {
            return;
        }
        var chosen = list.getSelectionModel();
        boolean takes = e.getCode() == KeyCode.TAB || (e.getCode() == KeyCode.ENTER && !chosen.isEmpty());
        if (takes) {
            if (chosen.isEmpty()) {
                chosen.selectFirst();
            }
            take();
        } else if (e.getCode() == KeyCode.DOWN) {
            chosen.selectNext();
        } else if (e.getCode() == KeyCode.UP) {
            chosen.selectPrevious();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            popup.hide();
        } else {
            return;
        }
        e.consume();
    }

    private void take() {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (chosen.isPresent() && under.isPresent()) {
            var text = under.get().apply(box.getText(), chosen.get());
            popup.hide();
            box.setText(text);
            box.positionCaret(text.length());
        }
    }
}
