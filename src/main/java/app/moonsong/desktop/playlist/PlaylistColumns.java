package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.MarkBox;
import app.moonsong.playlist.EntryOrder;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The heads of the columns: each sorts the entries by it and keeps that order, once more the other way round. */
final class PlaylistColumns extends HBox {
    private final Desk desk;
    private final OpenPlaylist playlist;
    private final Map<EntryOrder, Button> heads = new EnumMap<>(EntryOrder.class);

    PlaylistColumns(Desk desk, OpenPlaylist playlist, PlaylistRows rows) {
        this.desk = desk;
        this.playlist = playlist;
        getStyleClass().add("playlist-columns");
        setAlignment(Pos.CENTER_LEFT);
        var place = new Region();
        place.getStyleClass().add("playlist-place");
        var words = new HBox(
                head(EntryOrder.TITLE, "playlist.column.title"), head(EntryOrder.ARTIST, "playlist.column.artist"));
        words.getStyleClass().add("playlist-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var album = new HBox(head(EntryOrder.ALBUM, "playlist.column.album"));
        album.getStyleClass().add("playlist-album");
        album.prefWidthProperty().bind(rows.widthProperty().multiply(EntryLine.ALBUM));
        album.setMinWidth(0);
        var marks = new Region();
        marks.prefWidthProperty().bind(rows.widthProperty().multiply(MarkBox.PART_OF_ROW));
        var length = new HBox(head(EntryOrder.LENGTH, "playlist.column.length"));
        length.setMinWidth(EntryLine.END);
        length.setAlignment(Pos.CENTER_RIGHT);
        rows.skinProperty().subscribe(_ -> standBesideTheBar(length, rows));
        getChildren().addAll(place, words, album, marks, length);
        // The list of the rows is held by them; one that nobody holds is forgotten with who listens to it.
        rows.getItems().addListener((ListChangeListener<Object>) _ -> rowsChanged());
        rowsChanged();
    }

    /** The rows end where their scroll bar begins, if there is one. */
    private static void standBesideTheBar(HBox length, PlaylistRows rows) {
        for (var node : rows.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                Runnable stand = () -> setMargin(length, new Insets(0, bar.isVisible() ? bar.getWidth() : 0, 0, 0));
                bar.visibleProperty().subscribe(stand);
                bar.widthProperty().subscribe(stand);
            }
        }
    }

    private Button head(EntryOrder by, String key) {
        var head = new Button(desk.text().get(key));
        head.getStyleClass().addAll("column-head", "flat");
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setAccessibleText(desk.text().of(by));
        head.setOnAction(_ -> {
            boolean reverse = playlist.sort(by);
            head.setGraphic(Icons.of(reverse ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        });
        heads.put(by, head);
        return head;
    }

    /** They no longer stand as they were sorted, or are about to. */
    private void rowsChanged() {
        heads.values().forEach(h -> h.setGraphic(null));
        boolean shown = playlist.isByHand() && playlist.rows().size() > 1;
        setVisible(shown);
        setManaged(shown);
    }
}
