package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.MarkBox;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Ambiguous;
import app.moonsong.playlist.Resolution.Found;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a row of a playlist shows: an entry's place, words, marks, and its length or the way to find it. Made once, and
 * filled anew for each entry that is scrolled to: to make it anew each time takes longer than the screen has.
 */
final class EntryLine extends HBox {
    /** How much of the width the album has. */
    static final double ALBUM = 0.22;

    static final double END = 76;

    private final Desk desk;
    private final OpenPlaylist playlist;
    private final Label place = styled("playlist-place");
    private final FontIcon sounding = Icons.of(Feather.VOLUME_2, "playing-icon");
    private final Label title = styled("track-title");
    private final Label second = styled("track-second");
    private final Label album = styled("hit-where");
    private final MarkBox marks;
    private final Label length = styled("track-length");
    private final Button find = new Button();

    /** {@code rowWidth} is what its columns are parts of. */
    EntryLine(Desk desk, OpenPlaylist playlist, DoubleExpression rowWidth) {
        this.desk = desk;
        this.playlist = playlist;
        marks = MarkBox.inRow(desk, rowWidth);
        album.prefWidthProperty().bind(rowWidth.multiply(ALBUM));
        album.setMinWidth(0);
        var words = new VBox(title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        // A long title must not push the album out of its column.
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(place, words, album, marks, end());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("hit");
        setPrefWidth(0);
    }

    private static Label styled(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private StackPane end() {
        length.setMinWidth(USE_PREF_SIZE);
        find.setText(desk.text().get("playlist.find"));
        find.getStyleClass().addAll("small", "quiet-button", "playlist-find");
        find.setFocusTraversable(false);
        find.managedProperty().bind(find.visibleProperty());
        length.visibleProperty().bind(find.visibleProperty().not());
        var end = new StackPane(find, length);
        end.setMinWidth(END);
        end.setAlignment(Pos.CENTER_RIGHT);
        return end;
    }

    /** Shows an entry; {@code number} is its place, counted from 1. */
    void show(PlaylistRow row, long number, boolean playing) {
        var description = row.entry().description();
        place.setText(playing ? "" : desk.text().number(number));
        place.setGraphic(playing ? sounding : null);
        title.setText(row.title().isEmpty() ? "–" : row.title());
        second.setText(second(row));
        album.setText(description.album());
        marks.show(desk.models().marking().thing(row));
        length.setText(Text.clock(row.length()));
        find.setVisible(row.isAbsent() && playlist.isByHand());
        find.setOnAction(_ -> FindFile.of(desk, playlist, row, find));
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
}
