package app.moonsong.desktop.search;

import app.moonsong.search.Mark;
import java.util.List;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of text in which what was searched for is marked. What does not fit is cut off. */
final class MarkedText extends TextFlow {
    private static final double LINE = 21;

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
        var inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.setHeight(LINE);
        setClip(inside);
        setAccessibleText(text);
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            var part = new Text(text);
            part.getStyleClass().add(style);
            getChildren().add(part);
        }
    }
}
