package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Reasons;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.FilmView;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The files whose track went from the tracklist after the listener had confirmed them: their words wait for it. */
final class SuspendedFiles extends VBox {
    private static final int MOST = 5;

    SuspendedFiles(Desk desk, FilmView film) {
        getStyleClass().add("suspended");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        var files = film.suspended();
        files.stream().limit(MOST).forEach(held -> {
            var file = Wrapped.of(
                    desk.text()
                            .get(
                                    "film.suspended",
                                    String.valueOf(held.file().path().getFileName()),
                                    Reasons.suspended(desk, held)),
                    "suspended-file");
            file.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
            getChildren().add(file);
        });
        if (files.size() > MOST) {
            getChildren()
                    .add(Wrapped.of(desk.text().get("film.suspended.more", files.size() - MOST), "suspended-file"));
        }
    }
}
