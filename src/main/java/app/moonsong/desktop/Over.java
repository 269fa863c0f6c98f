package app.moonsong.desktop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** What lies over the whole window until it is closed; the keyboard then goes back to where it was. */
final class Over {
    private final StackPane window;
    private Optional<Node> shown = Optional.empty();
    private Optional<Node> before = Optional.empty();

    Over(StackPane window) {
        this.window = window;
    }

    /** Shows something; a click beside what it holds closes it. */
    void show(Node sheet) {
        close();
        before = Optional.ofNullable(window.getScene().getFocusOwner());
        shown = Optional.of(sheet);
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (sheet.equals(e.getTarget()) || sheet instanceof ShortcutsSheet) {
                close();
            }
        });
        window.getChildren().add(sheet);
        sheet.requestFocus();
    }

    /** Lets what is shown have a key: any closes the keys, Escape closes the rest. Returns whether anything is shown. */
    boolean takes(KeyEvent event) {
        if (shown.isEmpty()) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE || shown.get() instanceof ShortcutsSheet) {
            close();
            event.consume();
        }
        return true;
    }

    private void close() {
        shown.ifPresent(window.getChildren()::remove);
        shown = Optional.empty();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
