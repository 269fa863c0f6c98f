package app.moonsong.desktop.now;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.NotesBox;
import app.moonsong.desktop.parts.Room;
import app.moonsong.player.QueueItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What comes next, and beside it what is told of the track and its film. */
final class NowBelow extends HBox {
    private final Desk desk;
    private final RowPictures pictures;
    private final VBox next = new VBox();
    private final VBox told = new VBox();
    /** Held here: a list that nobody holds is forgotten with who listens to it. */
    private final ObservableList<QueueItem> upcoming;

    private final List<Node> lyrics = new ArrayList<>();

    NowBelow(Desk desk) {
        this.desk = desk;
        this.pictures = new RowPictures(desk, this);
        this.upcoming = desk.models().playing().upcoming();
        getStyleClass().add("now-below");
        for (var column : List.of(next, told)) {
            column.setMinWidth(0);
            column.setPrefWidth(0);
            column.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        getChildren().addAll(next, told);
        Room.in(this).subscribe(room -> {
            told.setVisible(room != Room.NARROW);
            told.setManaged(room != Room.NARROW);
        });
        Follow.whileSeen(this, desk.models().holdings().revision(), _ -> upNext());
        upcoming.addListener((ListChangeListener<QueueItem>) _ -> {
            if (getScene() != null) {
                upNext();
            }
        });
    }

    void show(Optional<QueueItem> item) {
        upNext();
        told.getChildren().clear();
        item.flatMap(i -> desk.models().holdings().standing(i.path())).ifPresent(s -> {
            var note = s.row().track().note().in(desk.text().language());
            if (!note.isEmpty()) {
                var words = new Label(note);
                words.setWrapText(true);
                words.getStyleClass().add("notes-body");
                told.getChildren().add(words);
            }
            told.getChildren().add(new NotesBox(desk, s.film()));
        });
    }

    /** The words that are sung stand before all else that is told. */
    void lyrics(Optional<String> sung) {
        told.getChildren().removeAll(lyrics);
        lyrics.clear();
        sung.ifPresent(text -> {
            var heading = new Label(desk.text().of(TagField.LYRICS));
            heading.getStyleClass().add("now-heading");
            var words = new Label(text);
            words.setWrapText(true);
            words.getStyleClass().addAll("notes-body", "lyrics");
            lyrics.addAll(List.of(heading, words));
            told.getChildren().addAll(0, lyrics);
        });
    }

    private void upNext() {
        var playing = desk.models().playing();
        var heading = new Label(desk.text().get("now.next"));
        heading.getStyleClass().add("now-heading");
        next.getChildren().setAll(heading);
        for (var item : upcoming) {
            var length = new Label(Text.clock(item.length()));
            length.getStyleClass().add("track-length");
            length.setMinWidth(USE_PREF_SIZE);
            var line = new QueueLine(pictures, item.path(), item.album(), item.title(), item.artist(), length);
            line.prefWidthProperty().bind(next.widthProperty());
            line.setOnMouseClicked(_ -> playing.jump(item));
            next.getChildren().add(line);
        }
        if (upcoming.isEmpty()) {
            var last = new Label(desk.text().get("now.next.none"));
            last.getStyleClass().add("now-facts");
            last.setPadding(new Insets(0, 0, 0, 8));
            next.getChildren().add(last);
        }
    }
}
