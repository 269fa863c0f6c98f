package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Wish;
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

    /** What is chosen on the page, to be put into a playlist. */
    default List<Wish> wishes() {
        return chosen().stream().<Wish>map(i -> new Wish.OfFile(i.path())).toList();
    }

    /** What is chosen on the page, to be given stars and labels. */
    default List<Markable> things() {
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

    /** Does again what was taken back last on the page. */
    default void redo() {
        // on most pages nothing is taken back
    }

    /** Begins to give what the page is of another name, where it has one of the listener's. */
    default void rename() {
        // most things have the names they have
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
