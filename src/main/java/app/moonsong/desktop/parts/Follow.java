package app.moonsong.desktop.parts;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Following values that outlive what shows them. */
public final class Follow {
    private Follow() {}

    /**
     * Tells of a value now and of every change while the node is in the window; of what changed meanwhile when it comes
     * back. What was taken out of the window for good can be forgotten.
     */
    public static <T> void whileSeen(Node node, ObservableValue<T> value, Consumer<? super T> then) {
        value.when(node.sceneProperty().map(_ -> true).orElse(false)).subscribe(then);
    }
}
