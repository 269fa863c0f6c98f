package app.moonsong.desktop;

import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says, while something is dragged over the window, what letting go will do. */
final class DropVeil extends StackPane {
    DropVeil(Text text) {
        getStyleClass().addAll("veil", "drop-veil");
        var box = new VBox(Icons.of(Feather.DOWNLOAD, "empty-icon"), new Label(text.get("drop.words")));
        box.getStyleClass().add("drop-box");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        setMouseTransparent(true);
        setVisible(false);
    }
}
