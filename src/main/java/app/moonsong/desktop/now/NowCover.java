package app.moonsong.desktop.now;

import app.moonsong.audio.AudioFile;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.desktop.parts.FilePicture;
import app.moonsong.player.QueueItem;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The cover of what plays: the picture of its file, else its film's. */
final class NowCover extends StackPane {
    private final Desk desk;
    private double side;
    private Optional<QueueItem> item = Optional.empty();
    private Optional<AudioFile> audio = Optional.empty();

    NowCover(Desk desk, double side) {
        this.desk = desk;
        this.side = side;
        getStyleClass().add("now-cover");
    }

    void show(Optional<QueueItem> now) {
        item = now;
        audio = Optional.empty();
        draw();
    }

    /** The same, and looks at the file of the item. */
    void lookAt(Optional<QueueItem> now) {
        show(now);
        now.ifPresent(i -> desk.models().now().audioOf(i.path(), looked -> {
            if (item.equals(now)) {
                looked.ifPresent(this::show);
            }
        }));
    }

    /** The file of the item was looked at. */
    void show(AudioFile looked) {
        audio = Optional.of(looked);
        draw();
    }

    void size(double to) {
        side = to;
        draw();
    }

    private void draw() {
        setMinSize(side, side);
        setMaxSize(side, side);
        var drawn = item.map(i -> Covers.of(desk, i.path(), i.album(), side)).orElseGet(() -> Covers.none(side));
        getChildren().setAll(new FilePicture(desk, drawn, audio, side));
    }
}
