package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.KeyLabel;
import app.moonsong.desktop.parts.Reasons;
import app.moonsong.film.Track;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Reason;
import app.moonsong.library.Explanation;
import app.moonsong.library.HeldFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A track that the file may be, what speaks for and against it, and the keys that play and take it. */
final class ReviewCard extends VBox {
    private static final double COVER = 56;
    private static final double WIDEST = 460;

    ReviewCard(Desk desk, HeldFile held, Candidate candidate) {
        getStyleClass().add("review-card");
        setMaxWidth(WIDEST);
        setPrefWidth(WIDEST);
        setMinWidth(0);
        var reasons = reasons(desk, held, candidate);
        VBox.setVgrow(reasons, Priority.ALWAYS);
        getChildren().addAll(track(desk, candidate), reasons);
    }

    /** Adds the button that plays what is there of the track. */
    void hears(Desk desk, ReviewKeys key, Consumer<ReviewKeys> act) {
        var hear = ReviewHead.button(desk, key, act);
        hear.getStyleClass().add("hear");
        hear.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(hear);
    }

    /** Adds the button that settles the file as the track. */
    void takes(Desk desk, ReviewKeys key, Consumer<ReviewKeys> act) {
        var take = new Button(desk.text().of(key), new KeyLabel(key.label()));
        take.getStyleClass().addAll(key == ReviewKeys.BEST ? "accent" : "quiet-button", "keyed", "take");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setOnAction(_ -> act.accept(key));
        getChildren().add(take);
    }

    private static HBox track(Desk desk, Candidate candidate) {
        var film = desk.models().holdings().film(candidate.track().film());
        var track = Reasons.track(desk, candidate);
        var title = new Label(track.map(Track::title).orElse(candidate.track().toString()));
        title.getStyleClass().add("review-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var where = new Label(film.flatMap(
                        f -> f.film().release(candidate.track().release()))
                .map(r -> desk.text()
                        .get("review.where", r.title(), candidate.track().position()))
                .orElse(""));
        where.getStyleClass().add("review-where");
        var artist = new Label(track.map(Track::artist).orElse(""));
        artist.getStyleClass().add("review-where");
        var words = new VBox(title, artist, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Optional<Node> cover = film.map(f -> new Cover(f.film(), COVER, desk.family()));
        var box = new HBox(cover.orElseGet(() -> Covers.none(COVER)), words);
        box.getStyleClass().add("review-track");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private static GridPane reasons(Desk desk, HeldFile held, Candidate candidate) {
        var grid = new GridPane();
        grid.getStyleClass().add("review-reasons");
        var all = Explanation.of(held, candidate, Reasons.track(desk, candidate));
        for (int i = 0; i < all.size(); i++) {
            var reason = all.get(i);
            var tone = reason.tone().name().toLowerCase(Locale.ROOT);
            var icon = Icons.of(icon(reason.tone()), "reason-icon", tone);
            var field = new Label(desk.text().of(reason.field()));
            field.getStyleClass().add("reason-field");
            field.setMinWidth(USE_PREF_SIZE);
            var words = new Label(Reasons.words(reason, desk.text()));
            words.getStyleClass().addAll("reason-words", tone);
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.setAccessibleText(desk.text().of(reason.tone()) + ". " + Reasons.sentence(reason, desk.text()));
            grid.addRow(i, icon, field, words);
            var row = new RowConstraints();
            row.setValignment(VPos.TOP);
            grid.getRowConstraints().add(row);
            GridPane.setHgrow(words, Priority.ALWAYS);
        }
        return grid;
    }

    /** A shape of its own for each, so that nothing hangs on the colour. */
    private static Ikon icon(Reason.Tone tone) {
        return switch (tone) {
            case FOR -> Feather.CHECK;
            case NEARLY -> Feather.CIRCLE;
            case AGAINST -> Feather.X;
            case SILENT -> Feather.MINUS;
        };
    }
}
