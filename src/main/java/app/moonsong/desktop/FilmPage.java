package app.moonsong.desktop;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One film: how whole it is, its releases, their tracks, its notes. */
final class FilmPage implements Page {
    private static final double MARGIN = 12;

    private final Desk desk;
    private final String id;
    private final VBox box = new VBox();
    private final StackPane head = new StackPane();
    private final VBox body = new VBox();
    private final ScrollPane node = new ScrollPane(box);
    private final ObservableValue<Room> room = Room.in(node);
    private Optional<TrackLines> lines = Optional.empty();
    private Optional<String> chosenRelease = Optional.empty();

    FilmPage(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        box.getStyleClass().addAll("page", "film-page");
        body.getStyleClass().add("film-body");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Follow.whileSeen(node, desk.models().holdings().revision(), _ -> show());
        Follow.whileSeen(node, room, _ -> show());
        Follow.whileSeen(node, desk.models().playing().item(), _ -> lines.ifPresent(TrackLines::mark));
    }

    private void show() {
        var film = desk.models().holdings().film(id);
        if (film.isPresent()) {
            show(film.get());
        } else if (desk.models().holdings().revision().get() > 0) {
            box.getChildren()
                    .setAll(new Empty(
                            Feather.DISC,
                            desk.text().get("film.gone"),
                            desk.text().get("film.gone.words")));
        }
    }

    private void show(FilmView film) {
        var release = chosenRelease
                .flatMap(r -> film.releases().stream()
                        .filter(v -> v.release().id().equals(r))
                        .findFirst())
                .orElseGet(film::main);
        var before = lines;
        int at = lines.map(TrackLines::index).orElse(-1);
        show(film, release);
        var choice = new Pills<>(film.releases(), release, v -> v.release().title(), v -> show(film, v));
        choice.setVisible(film.releases().size() > 1);
        choice.setManaged(choice.isVisible());
        box.getChildren().setAll(head, choice, body, new NotesBox(desk, film.film()));
        before.ifPresent(b -> lines.ifPresent(l -> l.takeOver(b, at)));
    }

    private void show(FilmView film, ReleaseView release) {
        chosenRelease = Optional.of(release.release().id());
        head.getChildren().setAll(new FilmHead(desk, film, release, room.getValue()));
        var rows = new TrackLines(desk, film, release, this::reveal);
        lines = Optional.of(rows);
        body.getChildren().setAll(rows);
        about(release).ifPresent(a -> body.getChildren().addFirst(a));
        rows.mark();
    }

    /** Scrolls a row the keyboard has come to into sight. */
    private void reveal(Node row) {
        double view = node.getViewportBounds().getHeight();
        double all = box.getHeight();
        if (all <= view) {
            return;
        }
        var bounds = box.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double top = node.getVvalue() * (all - view);
        if (bounds.getMinY() < top) {
            node.setVvalue((bounds.getMinY() - MARGIN) / (all - view));
        } else if (bounds.getMaxY() > top + view) {
            node.setVvalue((bounds.getMaxY() + MARGIN - view) / (all - view));
        }
    }

    /** Who issued it and when, where that is known. */
    private static Optional<Label> about(ReleaseView view) {
        var release = view.release();
        var words = release.artist();
        if (release.year().isPresent()) {
            words += (words.isEmpty() ? "" : " · ") + release.year().getAsInt();
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var label = new Label(release.title() + " · " + words);
        label.setWrapText(true);
        label.getStyleClass().add("release-about");
        return Optional.of(label);
    }

    @Override
    public void unfold() {
        lines.flatMap(TrackLines::at).ifPresent(TrackLine::unfold);
    }

    /** The keyboard comes to the row that plays, else to the first. */
    @Override
    public void focus() {
        lines.ifPresentOrElse(TrackLines::focus, node::requestFocus);
    }

    @Override
    public List<QueueItem> chosen() {
        return lines.map(TrackLines::chosen).orElse(List.of());
    }

    @Override
    public Node node() {
        return node;
    }
}
