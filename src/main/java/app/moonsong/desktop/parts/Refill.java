package app.moonsong.desktop.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Things that are put anew while the keyboard may be at one of them. */
public final class Refill {
    private Refill() {}

    /**
     * Puts other things into a pane. The keyboard stays there: it would go to the first control of the window, and what
     * scrolls would follow it.
     */
    public static void of(Pane pane, List<? extends Node> things) {
        boolean worked = pane.isFocusWithin();
        pane.getChildren().setAll(things);
        if (worked) {
            pane.lookupAll(".button").stream().findFirst().orElse(pane).requestFocus();
        }
    }
}
