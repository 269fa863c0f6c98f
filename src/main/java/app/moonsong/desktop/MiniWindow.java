package app.moonsong.desktop;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.now.MiniPlayer;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.HerCover;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The small window that stays above all others while the large one is put away. */
final class MiniWindow {
    private final Stage large;
    private final Theme theme;
    private final Consumer<KeyEvent> keys;
    private final Consumer<List<Path>> given;
    private Optional<Stage> small = Optional.empty();

    /** {@code keys} are those of the large window, which takes what is given. */
    MiniWindow(Stage large, Theme theme, Consumer<KeyEvent> keys, Consumer<List<Path>> given) {
        this.large = large;
        this.theme = theme;
        this.keys = keys;
        this.given = given;
    }

    /** Puts one window in the place of the other. */
    void toggle(Desk desk, Settings.Look look) {
        if (small.isPresent()) {
            close();
            large.show();
            large.toFront();
            return;
        }
        var stage = new Stage();
        var content = new VBox(new MiniPlayer(desk, () -> toggle(desk, look), given), new Banner(desk));
        content.setPrefWidth(MiniPlayer.WIDTH);
        var scene = new Scene(content, Color.TRANSPARENT);
        theme.dress(scene, look);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
        stage.setScene(scene);
        stage.setTitle("Moonsong");
        stage.getIcons().setAll(HerCover.icon());
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stage.setOnCloseRequest(_ -> toggle(desk, look));
        // After the banner, which then says it or has gone.
        Follow.whileSeen(content, desk.models().notices().now(), _ -> stage.sizeToScene());
        small = Optional.of(stage);
        stage.show();
        // Not iconified: not every desktop knows that.
        large.hide();
    }

    /** Whether it stands in the place of the large window. */
    boolean isShown() {
        return small.isPresent();
    }

    /** It goes with the large window. */
    void close() {
        small.ifPresent(Stage::hide);
        small = Optional.empty();
    }
}
