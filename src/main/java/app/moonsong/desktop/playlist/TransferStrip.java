package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Underway;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How far the transfers are that go on, each with the way to stop it; nothing is in anybody's way meanwhile. */
public final class TransferStrip extends VBox {
    private final Desk desk;

    public TransferStrip(Desk desk) {
        this.desk = desk;
        Follow.whileSeen(this, desk.models().transfers().underway(), this::show);
    }

    private void show(List<Underway> transfers) {
        getChildren().setAll(transfers.stream().map(this::line).toList());
        setVisible(!transfers.isEmpty());
        setManaged(!transfers.isEmpty());
    }

    private HBox line(Underway transfer) {
        var words = new Label(transfer.words());
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.setAccessibleText(transfer.words());
        bar.progressProperty().bind(transfer.share());
        var stop = new Button(desk.text().get("scan.cancel"));
        stop.getStyleClass().addAll("small", "quiet-button", "stop-transfer");
        stop.setOnAction(_ -> transfer.stop());
        var line = new HBox(Icons.of(Feather.LIST), words, bar, stop);
        line.getStyleClass().add("strip");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
