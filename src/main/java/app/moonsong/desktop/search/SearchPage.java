package app.moonsong.desktop.search;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.model.Items;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.playlist.AddMenu;
import app.moonsong.desktop.playlist.Dragged;
import app.moonsong.film.Track;
import app.moonsong.library.SearchHit;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the search box finds. */
public final class SearchPage implements Page {
    private static final double COVER = 40;

    private final Desk desk;
    private final ListView<SearchHit> list = new ListView<>();
    private final VBox node;

    public SearchPage(Desk desk) {
        this.desk = desk;
        var finding = desk.models().finding();
        var title = new Label(desk.text().get("search.title"));
        title.getStyleClass().add("page-title");
        list.setItems(finding.hits());
        list.setAccessibleText(desk.text().get("search.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().add("hits");
        list.setCellFactory(_ -> new Hit());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(title, list);
        Follow.whileSeen(node, finding.answered(), _ -> empty());
        node.getStyleClass().addAll("page", "files-page");
    }

    private void empty() {
        var text = desk.text();
        var finding = desk.models().finding();
        if (finding.query().get().isBlank()) {
            list.setPlaceholder(new Empty(Feather.SEARCH, text.get("search.start"), text.get("search.start.words")));
        } else if (finding.answered().get()) {
            list.setPlaceholder(new Empty(
                    Feather.SEARCH, text.get("search.none", finding.query().get()), text.get("search.none.words")));
        }
    }

    /** Plays what is chosen; a track without a file leads to its film. */
    private void open() {
        var items = chosen();
        if (items.isEmpty()) {
            list.getSelectionModel().getSelectedItems().stream()
                    .flatMap(h -> h.track().stream())
                    .findFirst()
                    .ifPresent(t -> desk.places().go(new Place.OneFilm(t.id().film())));
        } else {
            desk.models().playing().play(items, 0);
        }
    }

    @Override
    public List<QueueItem> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(h -> desk.doings().items().of(h).stream())
                .toList();
    }

    /** Files as files, tracks without one as tracks. */
    @Override
    public List<Wish> wishes() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(h -> h
                        .file()
                        .<Wish>map(f -> new Wish.OfFile(f.path()))
                        .or(() -> h.track().map(t -> new Wish.OfTrack(t.id())))
                        .stream())
                .toList();
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    /** A thing found. */
    private final class Hit extends ListCell<SearchHit> {
        Hit() {
            Dragged.from(this, SearchPage.this::wishes);
            setOnContextMenuRequested(e -> AddMenu.alone(desk, wishes()).show(this, e.getScreenX(), e.getScreenY()));
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && !isEmpty()) {
                    open();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            getStyleClass().remove("absent");
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            if (hit.file().filter(Items::isThere).isEmpty()) {
                getStyleClass().add("absent");
            }
            setGraphic(line(hit));
        }

        private HBox line(SearchHit hit) {
            var file = hit.file().map(f -> new FileRow(f, Optional.empty(), false));
            var film = hit.track().flatMap(t -> desk.models().holdings().film(t.id().film()));
            var title = new Label(hit.track()
                    .map(Track::title)
                    .or(() -> file.map(FileRow::title))
                    .orElse(""));
            title.getStyleClass().add("track-title");
            var artist = new Label(hit.track()
                    .map(Track::artist)
                    .filter(a -> !a.isEmpty())
                    .or(() -> file.map(FileRow::artist))
                    .orElse(""));
            artist.getStyleClass().add("track-second");
            var words = new VBox(title, artist);
            HBox.setHgrow(words, Priority.ALWAYS);
            var where = new Label(film.map(f -> Names.first(f.film(), desk.text()))
                    .or(() -> file.map(FileRow::album))
                    .orElse(""));
            where.getStyleClass().add("hit-where");
            var length = new Label(file.map(f -> Text.clock(f.length()))
                    .orElseGet(() -> desk.text().get("search.nofile")));
            length.getStyleClass().add("track-length");
            Node cover = film.<Node>map(f -> new Cover(f.film(), COVER, desk.family()))
                    .orElseGet(() -> Covers.of(
                            desk,
                            file.map(f -> f.file().path()).orElse(Path.of("")),
                            file.map(FileRow::album).orElse(""),
                            COVER));
            var line = new HBox(cover, words, where, length);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("hit");
            return line;
        }
    }
}
