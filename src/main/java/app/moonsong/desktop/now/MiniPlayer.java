package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Dragged;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What plays, as small as it can be worked: for a window that stays above the others. */
public final class MiniPlayer extends HBox {
    public static final double WIDTH = 400;
    private static final double HEIGHT = 92;
    private static final double COVER = 64;
    private static final PseudoClass DROPPED_ON = PseudoClass.getPseudoClass("dropped-on");

    private final Desk desk;
    private final NowCover cover;
    private final Label title = new Label();
    private final Label artist = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final FontIcon playIcon = Icons.of(Feather.PLAY);

    /** {@code back} leads to the large window; {@code given} takes what is let go here. */
    public MiniPlayer(Desk desk, Runnable back, Consumer<List<Path>> given) {
        this.desk = desk;
        cover = new NowCover(desk, COVER);
        var text = desk.text();
        var playing = desk.models().playing();
        getStyleClass().add("mini");
        setMinHeight(HEIGHT);
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("now-title");
        artist.getStyleClass().add("now-artist");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(text.get("play.seek"));
        var words = new VBox(title, artist, progress);
        words.getStyleClass().add("mini-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var play = new Button("", playIcon);
        play.getStyleClass().add("icon-button");
        play.setAccessibleText(text.get("play.toggle"));
        play.setOnAction(_ -> playing.toggle());
        var large = Icons.button(Feather.MAXIMIZE_2, text.get("mini.back"), back);
        getChildren()
                .addAll(
                        cover,
                        words,
                        Icons.button(Feather.SKIP_BACK, text.get("play.previous"), playing::previous),
                        play,
                        Icons.button(Feather.SKIP_FORWARD, text.get("play.next"), playing::next),
                        large);
        Dragged.filesOnto(this, over -> pseudoClassStateChanged(DROPPED_ON, over), given);
        Follow.whileSeen(this, playing.item(), this::item);
        Follow.whileSeen(this, playing.state(), this::state);
    }

    private void item(Optional<QueueItem> item) {
        title.setText(item.map(QueueItem::title).orElse(desk.text().get("play.nothing")));
        artist.setText(item.map(QueueItem::artist).orElse(""));
        desk.models().notices().pageTurned();
        cover.lookAt(item);
    }

    private void state(PlayerState state) {
        playIcon.setIconCode(state.status() == PlayerState.Status.PLAYING ? Feather.PAUSE : Feather.PLAY);
        long length = state.length().toMillis();
        progress.setProgress(length == 0 ? 0 : (double) state.position().toMillis() / length);
    }
}
