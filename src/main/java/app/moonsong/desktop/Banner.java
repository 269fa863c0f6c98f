package app.moonsong.desktop;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The one sentence that must be read now. */
final class Banner extends HBox {
    private final Label words = new Label();

    Banner(Desk desk) {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var notices = desk.models().notices();
        getChildren()
                .addAll(
                        Icons.of(Feather.ALERT_CIRCLE),
                        words,
                        Icons.button(Feather.X, desk.text().get("close"), notices::clear));
        Follow.whileSeen(this, notices.now(), n -> {
            setVisible(n.isPresent());
            setManaged(n.isPresent());
            getStyleClass().remove("trouble");
            n.ifPresent(notice -> {
                words.setText(notice.sentence());
                if (notice.trouble()) {
                    getStyleClass().add("trouble");
                }
            });
        });
    }
}
