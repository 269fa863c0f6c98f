package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Reviewing;
import app.moonsong.desktop.parts.KeyLabel;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How far the listener is, and the way back. */
final class ReviewHead extends HBox {
    ReviewHead(Desk desk, Reviewing.Sight sight, Consumer<ReviewKeys> act) {
        getStyleClass().add("review-head");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label(desk.text().get("side.review"));
        title.getStyleClass().add("page-title");
        var place = new Label(desk.text().get("review.place", sight.place(), sight.of()));
        place.getStyleClass().add("review-place");
        var bar = new ProgressBar((sight.place() - 1.0) / Math.max(1, sight.of()));
        bar.setAccessibleText(place.getText());
        bar.setFocusTraversable(false);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        bar,
                        place,
                        space,
                        button(desk, ReviewKeys.SKIP, act),
                        button(desk, ReviewKeys.UNDO, act),
                        button(desk, ReviewKeys.REDO, act));
    }

    /** A quiet button that says its key. */
    static Button button(Desk desk, ReviewKeys key, Consumer<ReviewKeys> act) {
        var button = new Button(desk.text().of(key), new KeyLabel(key.label()));
        button.getStyleClass().addAll("quiet-button", "keyed");
        button.setOnAction(_ -> act.accept(key));
        return button;
    }
}
