package app.moonsong.desktop.playlist;

import app.moonsong.audio.AudioNames;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.MarkBox;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.KnownFile;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Ambiguous;
import app.moonsong.playlist.Resolution.Found;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One entry: its place, its words, and its length or why it cannot be heard. */
final class PlaylistCell extends ListCell<PlaylistRow> {
    private static final DataFormat ROWS = new DataFormat("application/x-moonsong-playlist-rows");
    /** How much of the width the album has. */
    static final double ALBUM = 0.22;

    static final double END = 76;

    private final Desk desk;
    private final OpenPlaylist playlist;
    private final PlaylistRows rows;

    PlaylistCell(Desk desk, OpenPlaylist playlist, PlaylistRows rows) {
        this.desk = desk;
        this.playlist = playlist;
        this.rows = rows;
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
                rows.play();
            }
        });
        setOnContextMenuRequested(e -> {
            if (!isEmpty()) {
                RowMenu.of(desk, playlist, rows).show(this, e.getScreenX(), e.getScreenY());
            }
        });
        setOnDragDetected(e -> {
            if (!isEmpty() && playlist.isByHand()) {
                var content = new ClipboardContent();
                content.put(ROWS, rows.chosen().size());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
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

    /** The files that are dragged, if all of them can be entries. */
    private List<Path> audio(DragEvent e) {
        var files = e.getDragboard().getFiles().stream().map(File::toPath).toList();
        return playlist.isByHand() && files.stream().allMatch(AudioNames::isAudio) ? files : List.of();
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
        setGraphic(line(row, playing));
    }

    private HBox line(PlaylistRow row, boolean playing) {
        var place = new Label(playing ? "" : desk.text().number(getIndex() + 1L));
        place.getStyleClass().add("playlist-place");
        if (playing) {
            place.setGraphic(Icons.of(Feather.VOLUME_2, "playing-icon"));
        }
        var album = new Label(row.entry().description().album());
        album.getStyleClass().add("hit-where");
        album.prefWidthProperty().bind(rows.widthProperty().multiply(ALBUM));
        album.setMinWidth(0);
        var line = new HBox(place, words(row), album, marks(row), end(row));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hit");
        line.setPrefWidth(0);
        return line;
    }

    private MarkBox marks(PlaylistRow row) {
        return MarkBox.inRow(desk, desk.models().marking().thing(row), rows.widthProperty());
    }

    /** Its length; of what cannot be heard, the way to find it. */
    private StackPane end(PlaylistRow row) {
        var length = new Label(Text.clock(row.length()));
        length.getStyleClass().add("track-length");
        length.setMinWidth(USE_PREF_SIZE);
        var end = new StackPane(row.isAbsent() && playlist.isByHand() ? find(row) : length);
        end.setMinWidth(END);
        end.setAlignment(Pos.CENTER_RIGHT);
        return end;
    }

    private VBox words(PlaylistRow row) {
        var description = row.entry().description();
        var title = new Label(description.title().isEmpty() ? "–" : description.title());
        title.getStyleClass().add("track-title");
        var second = new Label(second(row));
        second.getStyleClass().add("track-second");
        var words = new VBox(title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    /** Its artist and note; of what cannot be heard, why. */
    private String second(PlaylistRow row) {
        var why = row.resolution().flatMap(this::why);
        var said = why.orElse(row.entry().description().artist());
        return List.of(said, row.entry().note()).stream()
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private Optional<String> why(Resolution resolution) {
        var text = desk.text();
        return switch (resolution) {
            case Found _ -> Optional.empty();
            case Ambiguous(var files) -> Optional.of(text.get("playlist.ambiguous", files.size()));
            case Absent(var why) -> Optional.of(text.of(why));
        };
    }

    private Button find(PlaylistRow row) {
        var find = new Button(desk.text().get("playlist.find"));
        find.getStyleClass().addAll("small", "quiet-button", "playlist-find");
        find.setFocusTraversable(false);
        find.setOnAction(_ -> FindFile.of(desk, playlist, row, find));
        return find;
    }
}
