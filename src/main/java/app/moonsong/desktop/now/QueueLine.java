package app.moonsong.desktop.now;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A thing that plays, will play or has played: its cover, its words and what stands at its end. */
final class QueueLine extends HBox {
    QueueLine(RowPictures pictures, Path file, String album, String title, String artist, Node end) {
        var first = new Label(title);
        first.getStyleClass().add("track-title");
        var second = new Label(artist);
        second.getStyleClass().add("track-second");
        second.setManaged(!artist.isEmpty());
        var words = new VBox(first, second);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(pictures.of(file, album), words, end);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("hit");
        setPrefWidth(0);
    }
}
