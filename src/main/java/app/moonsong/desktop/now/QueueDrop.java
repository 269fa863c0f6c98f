package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.BadSheets;
import app.moonsong.desktop.parts.Dragged;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets things be dropped into the queue, where they then are: those of a page, and files and folders of other programs. */
final class QueueDrop {
    private QueueDrop() {}

    /** Takes what can be heard, and then shows where it would come. */
    static void over(DragEvent e, Runnable show) {
        if (e.getDragboard().hasFiles() || Dragged.isOfPage(e.getDragboard())) {
            e.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            show.run();
            e.consume();
        }
    }

    /** Puts what is let go in front of what has a place in the queue. */
    static void dropped(Desk desk, DragEvent e, int place) {
        var wishes = Dragged.ofPage(e.getDragboard());
        var files = Dragged.files(e.getDragboard());
        if (!wishes.isEmpty()) {
            desk.doings().queue(place, wishes);
        } else if (!files.isEmpty()) {
            desk.doings().queue(files, place, bad -> BadSheets.say(desk, bad));
        } else {
            return;
        }
        e.setDropCompleted(true);
        e.consume();
    }
}
