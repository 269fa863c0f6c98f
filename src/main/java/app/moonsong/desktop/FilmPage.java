package app.moonsong.desktop;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One film: how whole it is, its releases, their tracks, its notes. */
final class FilmPage implements Page {
    private static final double MARGIN = 12;

    private final Desk desk;
    private final String id;
    private final VBox box = new VBox();
    private final ScrollPane node = new ScrollPane(box);
    private Optional<TrackLines> lines = Optional.empty();
    private Optional<String> chosenRelease = Optional.empty();

    FilmPage(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        box.getStyleClass().addAll("page", "film-page");
        node.setFitToWidth(true);
        var holdings = desk.models().holdings();
        holdings.revision().subscribe(_ -> show());
        desk.models().playing().item().subscribe(_ -> lines.ifPresent(TrackLines::mark));
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
        var rows = new TrackLines(desk, film, release, this::reveal);
        lines = Optional.of(rows);
        box.getChildren().setAll(new FilmHead(desk, film, release));
        if (film.releases().size() > 1) {
            box.getChildren().add(tabs(film, release));
        }
        about(release).ifPresent(box.getChildren()::add);
        box.getChildren().addAll(rows, new NotesBox(desk, film.film()));
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

    private FlowPane tabs(FilmView film, ReleaseView shown) {
        var tabs = new FlowPane();
        tabs.getStyleClass().add("tabs");
        var group = new ToggleGroup();
        for (var view : film.releases()) {
            var tab = new ToggleButton(view.release().title());
            tab.setToggleGroup(group);
            tab.setSelected(view.equals(shown));
            tab.getStyleClass().add("tab-pill");
            tab.setTooltip(new Tooltip(view.release().title()));
            tab.setOnAction(_ -> {
                chosenRelease = Optional.of(view.release().id());
                show(film);
            });
            tabs.getChildren().add(tab);
        }
        return tabs;
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
        label.getStyleClass().add("release-about");
        return Optional.of(label);
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
