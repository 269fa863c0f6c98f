package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Underway;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.stage.Modality;

/** Shows how far a transfer is and lets it be stopped; the rest of the window goes on. */
final class UnderwayDialog extends Dialog<Void> {
    private static final double WIDTH = 320;
    /** What is done sooner needs no dialog. */
    private static final Duration MOMENT = Duration.ofMillis(400);

    private UnderwayDialog(String words, Underway transfer, Node over) {
        initOwner(over.getScene().getWindow());
        initModality(Modality.NONE);
        setHeaderText(words);
        var bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(words);
        bar.progressProperty().bind(transfer.share());
        getDialogPane().setContent(bar);
        getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL);
        setOnCloseRequest(_ -> transfer.stop());
        transfer.ended().subscribe(ended -> {
            if (ended) {
                close();
            }
        });
    }

    /** Shows a transfer, over the window of a node, until it has ended or is stopped. */
    static void follow(Desk desk, String words, Underway transfer, Node over) {
        desk.background().later(MOMENT, () -> {
            if (!transfer.ended().get()) {
                new UnderwayDialog(words, transfer, over).show();
            }
        });
    }
}
