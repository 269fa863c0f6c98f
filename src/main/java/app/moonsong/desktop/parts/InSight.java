package app.moonsong.desktop.parts;

import java.util.function.IntConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/** Rows that are brought into sight. */
public final class InSight {
    private InSight() {}

    /**
     * Scrolls a list or a table no further than a row needs to be seen with one beside it; one that is seen does not move.
     *
     * @param scroll puts a row to the top of the list or the table
     */
    public static void bring(Control rows, IntConsumer scroll, int index) {
        if (!(rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            return;
        }
        // The outermost may be seen in part.
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (index <= first) {
            scroll.accept(Math.max(0, index - 1));
        } else if (index >= last) {
            scroll.accept(Math.max(0, index - Math.max(0, last - first - 2)));
        }
    }
}
