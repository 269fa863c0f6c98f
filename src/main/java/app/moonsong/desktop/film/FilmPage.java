package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Done;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.NotesBox;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.desktop.parts.Room;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.ReleaseView;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One film: how whole it is, its releases, their tracks, its notes. */
public final class FilmPage implements Page {
    private static final double MARGIN = 12;

    private final Desk desk;
    private final String id;
    private final VBox box = new VBox();
    private final StackPane head = new StackPane();
    private final VBox body = new VBox();
    private final ScrollPane node = new ScrollPane(box);
    private final ObservableValue<Room> room = Room.in(node);
    private Optional<TrackLines> lines = Optional.empty();
    private Optional<CompareLines> compared = Optional.empty();
    private Optional<String> chosenRelease = Optional.empty();
    private Optional<String> comparedWith = Optional.empty();

    public FilmPage(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        box.getStyleClass().addAll("page", "film-page");
        body.getStyleClass().add("film-body");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Follow.whileSeen(node, desk.models().holdings().revision(), _ -> show());
        Follow.whileSeen(node, room, _ -> show());
        Follow.whileSeen(node, desk.models().playing().item(), _ -> {
            lines.ifPresent(TrackLines::mark);
            compared.ifPresent(CompareLines::mark);
        });
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
        var release = chosenRelease.flatMap(r -> find(film, r)).orElseGet(film::main);
        var before = lines;
        var comparedBefore = compared;
        int at = lines.map(TrackLines::index).orElse(-1);
        var all = Stream.concat(film.releases().stream(), Stream.of(film.own())).toList();
        var choice = new Pills<>(all, release, v -> Names.of(v, desk.text()), r -> choose(film, r));
        choose(film, release);
        box.getChildren().setAll(head, choice, body, new NotesBox(desk, film.film()));
        if (!film.suspended().isEmpty()) {
            box.getChildren().add(1, new SuspendedFiles(desk, film));
        }
        before.ifPresent(b -> lines.ifPresent(l -> l.takeOver(b, at)));
        comparedBefore.ifPresent(b -> compared.ifPresent(c -> c.takeOver(b)));
    }

    private static Optional<ReleaseView> find(FilmView film, String id) {
        return id.equals(FilmView.OWN) ? Optional.of(film.own()) : film.release(id);
    }

    private void choose(FilmView film, ReleaseView release) {
        chosenRelease = Optional.of(release.release().id());
        show(film, release);
    }

    private void compare(FilmView film, Optional<ReleaseView> other) {
        comparedWith = other.map(r -> r.release().id());
        chosenRelease.flatMap(r -> find(film, r)).ifPresent(r -> show(film, r));
        focus();
    }

    private void show(FilmView film, ReleaseView release) {
        var against = comparedWith.flatMap(film::release).filter(r -> !r.equals(release) && !release.isOwn());
        var menu = new FilmMenu(desk, film, release, against, r -> compare(film, r));
        head.getChildren().setAll(new FilmHead(desk, film, release, room.getValue(), menu));
        body.getChildren().clear();
        compared = against.map(r -> new CompareLines(desk, film, ReleaseComparison.of(release, r), this::reveal));
        if (compared.isPresent()) {
            lines = Optional.empty();
            body.getChildren().add(compared.get());
            return;
        }
        about(release).ifPresent(body.getChildren()::add);
        var rows = new TrackLines(desk, film, release, this::reveal);
        lines = Optional.of(rows);
        body.getChildren().add(rows);
        film.songs().stream().filter(s -> s.isOn(release)).forEach(s -> body.getChildren()
                .add(new VersionsShelf(desk, film, s)));
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

    /** Who issued it and when, where that is known; of the listener's own order, how it is changed. */
    private Optional<Label> about(ReleaseView view) {
        var release = view.release();
        var year = release.year().isPresent() ? Integer.toString(release.year().getAsInt()) : "";
        var words = view.isOwn()
                ? desk.text().get("film.own.how", RowKeys.EARLIER.label(), RowKeys.LATER.label(), Keys.UNDO.label())
                : Stream.of(release.title(), release.artist(), year)
                        .filter(w -> !w.isEmpty())
                        .collect(Collectors.joining(" · "));
        if (release.isList() && !view.isOwn()) {
            return Optional.empty();
        }
        return Optional.of(Wrapped.of(words, "release-about"));
    }

    /** Takes back the last change of the listener's own order where that is shown, else the last word on a file. */
    @Override
    public void undo() {
        if (chosenRelease.filter(FilmView.OWN::equals).isPresent()) {
            desk.doings().undoOrder(id, () -> say(desk.text().get("film.own.unchanged")));
        } else {
            desk.models().reviewing().undo(done -> say(done.words(desk.text())));
        }
    }

    /** Does again what {@link #undo} took back. */
    @Override
    public void redo() {
        if (chosenRelease.filter(FilmView.OWN::equals).isPresent()) {
            desk.doings().redoOrder(id, () -> say(desk.text().of(Done.Outcome.NOTHING_AGAIN)));
        } else {
            desk.models().reviewing().redo(done -> say(done.words(desk.text())));
        }
    }

    private void say(String sentence) {
        desk.models().notices().word(sentence);
    }

    @Override
    public void unfold() {
        lines.flatMap(TrackLines::at).ifPresent(TrackLine::unfold);
    }

    /** The keyboard comes to the row that plays, else to the first. */
    @Override
    public void focus() {
        compared.ifPresentOrElse(
                CompareLines::focus, () -> lines.ifPresentOrElse(TrackLines::focus, node::requestFocus));
    }

    @Override
    public List<QueueItem> chosen() {
        return compared.map(CompareLines::chosen)
                .orElseGet(() -> lines.map(TrackLines::chosen).orElse(List.of()));
    }

    /** The row the keyboard is on, as a track. */
    @Override
    public List<Wish> wishes() {
        return Stream.concat(
                        lines.flatMap(TrackLines::at).map(TrackLine::row).stream(),
                        compared.flatMap(CompareLines::at).map(CompareSide::row).stream())
                .<Wish>map(row -> new Wish.OfTrack(row.track().id()))
                .toList();
    }

    /** The row the keyboard is on. */
    @Override
    public List<Markable> things() {
        return lines.flatMap(TrackLines::at).stream().map(TrackLine::thing).toList();
    }

    @Override
    public Node node() {
        return node;
    }
}
