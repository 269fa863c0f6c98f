package app.moonsong.desktop.parts;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Rows that the mouse can put in another order: the one that is taken follows the pointer, the others make room. */
public final class RowDrag<T extends Node> {
    /** A hand that only clicks trembles less than this. */
    private static final double TREMBLE = 6;

    private final List<T> rows;
    private final BiConsumer<T, Integer> put;
    private final Consumer<Node> reveal;
    private double takenAt;
    private boolean moving;

    /**
     * Makes rows movable.
     *
     * @param rows from top to bottom, children of one box
     * @param put told which row was let go, and at which index
     * @param reveal scrolls to where a row is
     */
    public RowDrag(List<T> rows, BiConsumer<T, Integer> put, Consumer<Node> reveal) {
        this.rows = rows;
        this.put = put;
        this.reveal = reveal;
        rows.forEach(this::listen);
    }

    private void listen(T row) {
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> takenAt = y(row, e));
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            double by = y(row, e) - takenAt;
            if (moving || Math.abs(by) > TREMBLE) {
                move(row, by);
            }
        });
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            if (moving) {
                drop(row);
            }
        });
    }

    /** Where the pointer is in the box that holds the rows, which may scroll meanwhile. */
    private double y(T row, MouseEvent e) {
        return row.getParent().sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
    }

    private void move(T row, double by) {
        if (!moving) {
            moving = true;
            row.getStyleClass().add("dragged");
            row.setViewOrder(-1);
        }
        row.setTranslateY(by);
        int from = rows.indexOf(row);
        int to = index(row);
        double height = row.getLayoutBounds().getHeight();
        for (int i = 0; i < rows.size(); i++) {
            if (i != from) {
                boolean up = from < i && i <= to;
                boolean down = to <= i && i < from;
                rows.get(i).setTranslateY(up ? -height : down ? height : 0);
            }
        }
        reveal.accept(row);
    }

    /** Returns the index at which the row would stand if it were let go now. */
    private int index(T row) {
        double middle = row.getBoundsInParent().getCenterY();
        return (int) rows.stream()
                .filter(r -> !r.equals(row))
                .filter(r -> r.getLayoutY() + r.getLayoutBounds().getCenterY() < middle)
                .count();
    }

    private void drop(T row) {
        int to = index(row);
        moving = false;
        row.getStyleClass().remove("dragged");
        row.setViewOrder(0);
        rows.forEach(r -> r.setTranslateY(0));
        if (to != rows.indexOf(row)) {
            put.accept(row, to);
        }
    }
}
