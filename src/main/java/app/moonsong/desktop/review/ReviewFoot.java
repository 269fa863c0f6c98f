package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Done;
import app.moonsong.desktop.model.Text;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What to say when no track fits, and what was said last. */
final class ReviewFoot extends HBox {
    /**
     * Makes the line.
     *
     * @param tracks how many are shown to choose from
     */
    ReviewFoot(Desk desk, int tracks, Optional<Done> done, Consumer<ReviewKeys> act) {
        getStyleClass().add("review-foot");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var reject = ReviewHead.button(desk, ReviewKeys.REJECT, act);
        reject.setText(tracks > 1 ? reject.getText() : desk.text().get("review.notthis"));
        getChildren().addAll(reject, ReviewHead.button(desk, ReviewKeys.NONE, act), space);
        done.ifPresent(d -> getChildren().add(said(desk.text(), d)));
    }

    static Label said(Text text, Done done) {
        var label = new Label(done.words(text));
        label.getStyleClass().add("review-done");
        label.setMinWidth(0);
        return label;
    }
}
