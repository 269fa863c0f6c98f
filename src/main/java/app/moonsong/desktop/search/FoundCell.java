package app.moonsong.desktop.search;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.model.Items;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.desktop.parts.Dragged;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.MarkBox;
import app.moonsong.desktop.parts.PlayMenu;
import app.moonsong.film.Track;
import app.moonsong.library.FilmView;
import app.moonsong.library.TrackRow;
import app.moonsong.library.search.PlaylistHit;
import app.moonsong.library.search.SearchHit;
import app.moonsong.search.Marks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A film, playlist, label, track or file that was found, under the heading of its part if it is the first. */
final class FoundCell extends ListCell<FoundRow> {
    private static final double COVER = 40;
    /** How much of a row's width the film or album has. */
    private static final double WHERE = 0.2;

    private final Desk desk;
    private final Supplier<Optional<Marks>> marks;

    FoundCell(Desk desk, Supplier<Optional<Marks>> marks, Runnable open, Supplier<List<Wish>> chosen) {
        this.desk = desk;
        this.marks = marks;
        setPrefWidth(0); // a long title is cut, not scrolled to
        Dragged.from(this, chosen);
        setOnContextMenuRequested(e -> {
            var wishes = chosen.get();
            if (!wishes.isEmpty()) {
                PlayMenu.of(desk, wishes).show(this, e.getScreenX(), e.getScreenY());
            }
        });
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !isEmpty()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FoundRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("absent");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        var line =
                switch (row) {
                    case FoundRow.OneFilm(var film, var _) -> line(film);
                    case FoundRow.OnePlaylist(var hit, var _) -> line(hit);
                    case FoundRow.OneLabel(var label, var _) -> line(label);
                    case FoundRow.OneHit(var hit, var _, var _) -> line(hit);
                };
        setGraphic(row.first() ? new VBox(heading(row.section()), line) : line);
    }

    private Label heading(FoundRow.Section section) {
        var heading = new Label(desk.text()
                .get(
                        switch (section) {
                            case FILMS -> "search.films";
                            case PLAYLISTS -> "search.playlists";
                            case LABELS -> "search.labels";
                            case TRACKS -> "search.tracks";
                            case FILES -> "search.files";
                        }));
        heading.getStyleClass().add("found-section");
        return heading;
    }

    private HBox line(FilmView view) {
        var film = view.film();
        var release = view.main();
        var count = desk.text()
                .get(
                        "search.film.tracks",
                        release.count(TrackRow.State.PRESENT),
                        release.rows().size());
        return line(
                new Cover(film, COVER, desk.family()),
                Names.first(film, desk.text()),
                Names.rest(film, desk.text()),
                count,
                "");
    }

    private HBox line(PlaylistHit hit) {
        var text = desk.text();
        return switch (hit) {
            case PlaylistHit.Own(var own) ->
                line(
                        tile(Icons.of(own.isSmart() ? Feather.ZAP : Feather.LIST, "quiet")),
                        own.name(),
                        own.note(),
                        own.folder(),
                        own.isSmart() ? "" : text.get("search.entries", own.entries()));
            case PlaylistHit.Curated(var list) ->
                line(
                        desk.models()
                                .holdings()
                                .film(list.film())
                                .<Node>map(f -> new Cover(f.film(), COVER, desk.family()))
                                .orElseGet(() -> tile(Icons.of(Feather.MOON, "quiet"))),
                        list.name().in(text.language()),
                        list.sentence().in(text.language()),
                        text.get("playlist.curated"),
                        text.get("search.entries", list.tracks().size()));
        };
    }

    private HBox line(app.moonsong.library.labels.Label label) {
        var icon = Icons.of(Feather.TAG);
        icon.setStyle("-fx-icon-color: " + label.color()); // a style sheet would come before a color that is set
        return line(tile(icon), label.name(), "", "", desk.text().get("search.entries", label.count()));
    }

    /** Stands where a cover would. */
    private static StackPane tile(FontIcon icon) {
        var tile = new StackPane(icon);
        tile.getStyleClass().add("no-cover");
        tile.setMinSize(COVER, COVER);
        tile.setMaxSize(COVER, COVER);
        return tile;
    }

    private HBox line(SearchHit hit) {
        if (hit.file().filter(Items::isThere).isEmpty()) {
            getStyleClass().add("absent");
        }
        var file = hit.file().map(f -> new FileRow(f, Optional.empty(), false));
        var film = hit.track().flatMap(t -> desk.models().holdings().film(t.id().film()));
        Node cover = film.<Node>map(f -> new Cover(f.film(), COVER, desk.family()))
                .orElseGet(() -> Covers.of(
                        desk,
                        file.map(f -> f.file().path()).orElse(Path.of("")),
                        file.map(FileRow::album).orElse(""),
                        COVER));
        return line(
                cover,
                hit.track().map(Track::title).or(() -> file.map(FileRow::title)).orElse(""),
                hit.track()
                        .map(Track::artist)
                        .filter(a -> !a.isEmpty())
                        .or(() -> file.map(FileRow::artist))
                        .orElse(""),
                film.map(f -> Names.first(f.film(), desk.text()))
                        .or(() -> file.map(FileRow::album))
                        .orElse(""),
                file.map(f -> Text.clock(f.length()))
                        .orElseGet(() -> desk.text().get("search.nofile")),
                Optional.of(desk.models().marking().thing(hit)));
    }

    private HBox line(Node cover, String title, String second, String where, String length) {
        return line(cover, title, second, where, length, Optional.empty());
    }

    /** What has no marks leaves their room empty, so that all rows stand in line. */
    private HBox line(Node cover, String title, String second, String where, String length, Optional<Markable> marked) {
        var words = new VBox(marked(title, "track-title"));
        if (!second.isEmpty()) {
            words.getChildren().add(marked(second, "track-second"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setPrefWidth(0); // what is left of the row, however long they are
        HBox.setHgrow(words, Priority.ALWAYS);
        var place = marked(where, "hit-where");
        place.prefWidthProperty().bind(getListView().widthProperty().multiply(WHERE));
        var time = new Label(length);
        time.getStyleClass().add("track-length");
        time.setMinWidth(USE_PREF_SIZE);
        var marks = MarkBox.inRow(desk, getListView().widthProperty());
        marks.setVisible(marked.isPresent());
        marked.ifPresent(marks::show);
        var line = new HBox(cover, words, place, marks, time);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hit");
        return line;
    }

    private MarkedText marked(String text, String style) {
        return new MarkedText(text, marks.get().map(m -> m.in(text)).orElse(List.of()), style);
    }
}
