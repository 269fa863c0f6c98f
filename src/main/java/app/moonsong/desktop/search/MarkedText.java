package app.moonsong.desktop.search;

import app.moonsong.search.Mark;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of text in which what was searched for is marked. What does not fit is cut off, and dots say so. */
final class MarkedText extends Pane {
    private static final double LINE = 21;

    private final TextFlow line = new TextFlow();
    private final Rectangle seen = new Rectangle();
    private final TextFlow dots;

    MarkedText(String text, List<Mark> marks, String style) {
        getStyleClass().addAll("marked-text", style);
        setPrefHeight(LINE);
        setMinHeight(LINE);
        setMaxHeight(LINE);
        int at = 0;
        for (var mark : marks) {
            add(text.substring(at, mark.from()), "unmarked");
            add(text.substring(mark.from(), mark.to()), "marked");
            at = mark.to();
        }
        add(text.substring(at), "unmarked");
        seen.setHeight(LINE);
        line.setClip(seen);
        dots = new TextFlow(part("...", "unmarked"));
        dots.getStyleClass().add("cut");
        getChildren().addAll(line, dots);
        setAccessibleText(text);
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            line.getChildren().add(part(text, style));
        }
    }

    private static Text part(String text, String style) {
        var part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double all = line.prefWidth(-1);
        double end = dots.prefWidth(-1);
        boolean isCut = all > getWidth();
        double room = isCut ? Math.max(0, getWidth() - end) : getWidth();
        seen.setWidth(room);
        line.resizeRelocate(0, 0, all, LINE);
        dots.resizeRelocate(room, 0, end, LINE);
        dots.setVisible(isCut && getWidth() >= end);
    }
}
