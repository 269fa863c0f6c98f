package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Transfers.Copying;
import java.util.function.Function;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Shows how far copying is and lets it be stopped; the rest of the window goes on. */
final class CopyDialog extends Dialog<Void> {
    private static final double WIDTH = 320;

    private final ProgressBar bar = new ProgressBar(0);

    CopyDialog(Desk desk, String name, Window owner) {
        initOwner(owner);
        initModality(Modality.NONE);
        setHeaderText(desk.text().get("transfer.copying", name));
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(getHeaderText());
        getDialogPane().setContent(bar);
        getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL);
    }

    /**
     * Begins the work and follows it.
     *
     * @param begin gets what to call when the work has ended
     */
    void follow(Function<Runnable, Copying> begin) {
        var copying = begin.apply(this::close);
        bar.progressProperty().bind(copying.share());
        setOnCloseRequest(_ -> copying.stop());
        show();
    }
}
