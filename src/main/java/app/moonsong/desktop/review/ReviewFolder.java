package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.KeyLabel;
import app.moonsong.library.Agreement;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The offer to settle a folder at once. */
final class ReviewFolder extends HBox {
    ReviewFolder(Desk desk, Agreement agreement, Consumer<ReviewKeys> act) {
        getStyleClass().add("review-offer");
        setAlignment(Pos.CENTER_LEFT);
        var text = desk.text();
        var words = new Label(
                text.get(
                        "review.offer",
                        agreement.files().size(),
                        agreement.release().title()),
                Icons.of(Feather.FOLDER));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var all = new Button(text.of(ReviewKeys.FOLDER), new KeyLabel(ReviewKeys.FOLDER.label()));
        all.getStyleClass().addAll("quiet-button", "keyed", "offer");
        all.setOnAction(_ -> act.accept(ReviewKeys.FOLDER));
        getChildren().addAll(words, all);
    }
}
