package app.moonsong.desktop.review;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Items;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Reviewing;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.Reasons;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.library.Agreement;
import app.moonsong.library.HeldFile;
import app.moonsong.player.QueueItem;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One doubtful file at a time: hear it, see what it may be and why, and settle it with a key. */
public final class ReviewPage implements Page {
    /** So many tracks stand side by side. */
    private static final int SHOWN = 3;

    private final Desk desk;
    private final Reviewing reviewing;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final BorderPane node = new BorderPane(scroll);

    public ReviewPage(Desk desk) {
        this.desk = desk;
        this.reviewing = desk.models().reviewing();
        box.getStyleClass().addAll("page", "review-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(desk.text().get("side.review"));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Follow.whileSeen(node, reviewing.sight(), this::show);
        Follow.whileSeen(
                node,
                desk.models().holdings().revision(),
                _ -> show(reviewing.sight().get()));
        Follow.whileSeen(node, reviewing.done(), _ -> show(reviewing.sight().get()));
    }

    private void show(Reviewing.Sight sight) {
        boolean had = node.isFocusWithin();
        node.setBottom(null);
        sight.file().ifPresentOrElse(held -> show(sight, held), () -> box.getChildren()
                .setAll(empty(sight)));
        scroll.setVvalue(0);
        if (had) {
            scroll.requestFocus();
        }
    }

    private void show(Reviewing.Sight sight, HeldFile held) {
        box.getChildren().setAll(new ReviewHead(desk, sight, this::act), new ReviewFile(desk, held, this::act));
        sight.folder().ifPresent(a -> box.getChildren().add(new ReviewFolder(desk, a, this::act)));
        box.getChildren().add(new ReviewCards(desk, held, shown(held), this::act));
        node.setBottom(new ReviewFoot(desk, shown(held).size(), reviewing.done().get(), this::act));
    }

    /** The tracks to choose from: those with reasons, three at most. */
    private static List<Candidate> shown(HeldFile held) {
        return held.match().candidates().stream()
                .filter(c -> !c.evidence().isEmpty())
                .limit(SHOWN)
                .toList();
    }

    private Node empty(Reviewing.Sight sight) {
        var text = desk.text();
        var next = sight.skipped() > 0
                ? new Button(text.get("review.again", sight.skipped()), Icons.of(Feather.ROTATE_CCW))
                : new Button(text.get("review.films"), Icons.of(Feather.DISC));
        next.getStyleClass().addAll("pill", "accent", "review-next");
        next.setOnAction(_ -> {
            if (sight.skipped() > 0) {
                reviewing.unskip();
            } else {
                desk.places().go(new Place.Films());
            }
        });
        var words = sight.skipped() > 0
                ? text.get("review.skipped.words")
                : text.get(sight.of() > 0 ? "review.done.words" : "review.none.words");
        var empty = new Empty(
                Feather.CHECK_CIRCLE,
                text.get(sight.skipped() > 0 ? "review.skipped" : "review.none", sight.skipped()),
                words,
                next);
        reviewing.done().get().ifPresent(d -> empty.getChildren()
                .addAll(ReviewHead.button(desk, ReviewKeys.UNDO, this::act), ReviewFoot.said(text, d)));
        empty.getStyleClass().add("review-empty");
        return empty;
    }

    private void key(KeyEvent event) {
        ReviewKeys.of(event).ifPresent(k -> {
            event.consume();
            act(k);
        });
    }

    private void act(ReviewKeys key) {
        var sight = reviewing.sight().get();
        switch (key) {
            case BEST -> nth(sight, 0, reviewing::confirm);
            case SECOND -> nth(sight, 1, reviewing::confirm);
            case THIRD -> nth(sight, 2, reviewing::confirm);
            case REJECT -> nth(sight, 0, reviewing::reject);
            case NONE -> sight.file().ifPresent(reviewing::none);
            case SKIP -> sight.file().ifPresent(reviewing::skip);
            case UNDO -> undo();
            case REDO -> redo();
            case HEAR_BEST -> hear(sight, 0);
            case HEAR_SECOND -> hear(sight, 1);
            case HEAR_THIRD -> hear(sight, 2);
            case LISTEN -> sight.file().map(HeldFile::file).ifPresent(desk.doings()::playMiddle);
            case FOLDER -> sight.folder().ifPresent(this::confirm);
        }
    }

    /** Plays the file there is of the nth track, from its middle as the file in question is. */
    private void hear(Reviewing.Sight sight, int n) {
        sight.file().ifPresent(held -> shown(held).stream()
                .skip(n)
                .findFirst()
                .flatMap(c -> ReviewCards.heard(desk, held, c))
                .ifPresent(desk.doings()::playMiddle));
    }

    @Override
    public void undo() {
        reviewing.undo(_ -> {});
    }

    @Override
    public void redo() {
        reviewing.redo(_ -> {});
    }

    private void confirm(Agreement agreement) {
        reviewing.confirm(agreement);
    }

    /** A word on a file and one of the tracks it may be, with the track's title. */
    private interface Word {
        void say(HeldFile held, TrackId track, String title);
    }

    private void nth(Reviewing.Sight sight, int n, Word word) {
        sight.file().ifPresent(held -> shown(held).stream()
                .skip(n)
                .findFirst()
                .ifPresent(c -> word.say(
                        held,
                        c.track(),
                        Reasons.track(desk, c)
                                .map(Track::title)
                                .orElse(c.track().toString()))));
    }

    @Override
    public List<QueueItem> chosen() {
        return reviewing.sight().get().file().map(HeldFile::file).filter(Items::isThere).stream()
                .map(desk.doings().items()::of)
                .toList();
    }

    @Override
    public void focus() {
        scroll.requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }
}
