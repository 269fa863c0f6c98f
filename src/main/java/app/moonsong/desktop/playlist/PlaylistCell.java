package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.parts.Dragged;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.KnownFile;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** One entry: its place, its words, and its length or why it cannot be heard. */
final class PlaylistCell extends ListCell<PlaylistRow> {
    private static final DataFormat ROWS = new DataFormat("application/x-moonsong-playlist-rows");

    private final Desk desk;
    private final OpenPlaylist playlist;
    private final PlaylistRows rows;
    private final EntryLine line;

    PlaylistCell(Desk desk, OpenPlaylist playlist, PlaylistRows rows) {
        this.desk = desk;
        this.playlist = playlist;
        this.rows = rows;
        line = new EntryLine(desk, playlist, rows.widthProperty());
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
                rows.play();
            }
        });
        setOnContextMenuRequested(e -> {
            if (!isEmpty()) {
                RowMenu.of(desk, playlist, rows, this).show(this, e.getScreenX(), e.getScreenY());
            }
        });
        setOnDragDetected(e -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                Dragged.put(rows.wishes(), content);
                if (playlist.isByHand()) {
                    content.put(ROWS, rows.chosen().size());
                }
                startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
                e.consume();
            }
        });
        setOnDragOver(this::over);
        setOnDragExited(_ -> getStyleClass().remove("drop-above"));
        setOnDragDropped(this::dropped);
    }

    private void over(DragEvent e) {
        boolean rowsHere = e.getDragboard().hasContent(ROWS);
        if (rowsHere || !audio(e).isEmpty()) {
            e.acceptTransferModes(rowsHere ? TransferMode.MOVE : TransferMode.COPY);
            getStyleClass().remove("drop-above");
            getStyleClass().add("drop-above");
            e.consume();
        }
    }

    /** What is let go stands above the row it is let go on. */
    private void dropped(DragEvent e) {
        getStyleClass().remove("drop-above");
        int onto = isEmpty() ? playlist.rows().size() : getIndex();
        var files = audio(e);
        boolean rowsHere = e.getDragboard().hasContent(ROWS);
        if (rowsHere) {
            rows.dropChosen(onto);
        } else if (!files.isEmpty()) {
            rows.dropFiles(files, onto);
        }
        if (rowsHere || !files.isEmpty()) {
            e.setDropCompleted(true);
            e.consume();
        }
    }

    private List<Path> audio(DragEvent e) {
        return playlist.isByHand() ? Dragged.audio(e.getDragboard()) : List.of();
    }

    @Override
    protected void updateItem(@Nullable PlaylistRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("absent", "playing");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        if (row.isAbsent()) {
            getStyleClass().add("absent");
        }
        var now = desk.models().playing().current().map(QueueItem::path);
        boolean playing = now.isPresent() && now.equals(row.file().map(KnownFile::path));
        if (playing) {
            getStyleClass().add("playing");
        }
        line.show(row, getIndex() + 1L, playing);
        setGraphic(line);
    }
}
