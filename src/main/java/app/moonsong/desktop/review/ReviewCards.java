package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Items;
import app.moonsong.identify.Candidate;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The tracks a file may be, side by side. */
final class ReviewCards extends HBox {
    private static final List<ReviewKeys> TAKES = List.of(ReviewKeys.BEST, ReviewKeys.SECOND, ReviewKeys.THIRD);
    private static final List<ReviewKeys> HEARS =
            List.of(ReviewKeys.HEAR_BEST, ReviewKeys.HEAR_SECOND, ReviewKeys.HEAR_THIRD);

    ReviewCards(Desk desk, HeldFile held, List<Candidate> candidates, Consumer<ReviewKeys> act) {
        getStyleClass().add("review-cards");
        for (int i = 0; i < candidates.size(); i++) {
            var card = new ReviewCard(desk, held, candidates.get(i));
            if (heard(desk, held, candidates.get(i)).isPresent()) {
                card.hears(desk, HEARS.get(i), act);
            }
            card.takes(desk, TAKES.get(i), act);
            HBox.setHgrow(card, Priority.ALWAYS);
            getChildren().add(card);
        }
    }

    /** The file that is there of a track besides the one in question: both can be heard and held against each other. */
    static Optional<IndexedFile> heard(Desk desk, HeldFile held, Candidate candidate) {
        var track = candidate.track();
        return desk.models().holdings().film(track.film()).flatMap(f -> f.release(track.release())).stream()
                .flatMap(r -> r.rows().stream())
                .filter(r -> r.track().id().equals(track))
                .flatMap(r -> r.files().stream())
                .filter(h -> h.match().decision().holds())
                .map(HeldFile::file)
                .filter(f -> Items.isThere(f) && f.id() != held.file().id())
                .findFirst();
    }
}
