package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.identify.Candidate;
import app.moonsong.library.HeldFile;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The tracks a file may be, side by side. */
final class ReviewCards extends HBox {
    private static final List<ReviewKeys> NTH = List.of(ReviewKeys.BEST, ReviewKeys.SECOND, ReviewKeys.THIRD);

    ReviewCards(Desk desk, HeldFile held, List<Candidate> candidates, Consumer<ReviewKeys> act) {
        getStyleClass().add("review-cards");
        for (int i = 0; i < candidates.size(); i++) {
            var card = new ReviewCard(desk, held, candidates.get(i), NTH.get(i), act);
            HBox.setHgrow(card, Priority.ALWAYS);
            getChildren().add(card);
        }
    }
}
