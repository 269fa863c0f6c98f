package app.moonsong.desktop.parts;

import app.moonsong.player.QueueItem;
import java.util.List;
import javafx.scene.Node;

/** One page of the window. */
public interface Page {
    Node node();

    /** What is chosen on the page, to be played or queued by a key. */
    default List<QueueItem> chosen() {
        return List.of();
    }

    /** Shows or hides what is behind the chosen thing, on a page where there is something. */
    default void unfold() {
        // most things on pages show all there is
    }

    /** Takes back what the listener did last on the page. */
    default void undo() {
        // on most pages nothing is done
    }

    /** Puts the keyboard where the page is worked from. */
    default void focus() {
        node().requestFocus();
    }

    /** Called each time the page is come to. */
    default void entered() {
        // most pages follow the library by themselves
    }
}
