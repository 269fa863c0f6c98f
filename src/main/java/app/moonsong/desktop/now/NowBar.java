package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Playing;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What plays now, and the means to change it. */
public final class NowBar extends BorderPane {
    private static final double COVER = 56;
    private static final double SIDE_PART = 0.24;
    private static final double SIDE_LEAST = 190;
    private static final double SIDE_MOST = 320;
    /** Of the seek bar, which is drawn again when it is so many pixels further or another second is shown. */
    private static final double STEP_PIXELS = 2;

    private final Desk desk;
    private final NowCover cover;
    private final Label title = new Label();
    private final Label artist = new Label();
    private final Label at = new Label();
    private final Label end = new Label();
    private final Slider seek = new Slider(0, 1, 0);
    private final Slider volume = new Slider(0, 1, 0);
    private final FontIcon playIcon = Icons.of(Feather.PLAY);
    private final Button play;
    private final ModeButtons modes;
    private Optional<QueueItem> shown = Optional.empty();

    public NowBar(Desk desk, Runnable showQueue) {
        this.desk = desk;
        cover = new NowCover(desk, COVER);
        var text = desk.text();
        var playing = desk.models().playing();
        getStyleClass().add("now-bar");
        play = Icons.button(Feather.PLAY, text.get("play.toggle"), playing::toggle);
        play.setGraphic(playIcon);
        play.getStyleClass().add("play-button");
        modes = new ModeButtons(text, playing);
        var stop = new StopMenu(text, playing);
        var left = what();
        var right = more(stop, showQueue);
        widthProperty().subscribe(w -> {
            double side = Math.clamp(w.doubleValue() * SIDE_PART, SIDE_LEAST, SIDE_MOST);
            left.setPrefWidth(side);
            left.setMaxWidth(side);
            right.setPrefWidth(side);
        });
        setLeft(left);
        setCenter(how(playing));
        setRight(right);
        Follow.whileSeen(this, playing.state(), this::show);
        Follow.whileSeen(this, playing.state().map(PlayerState::modes), modes::show);
        Follow.whileSeen(this, playing.state().map(StopMenu.Plan::of), stop::show);
        Follow.whileSeen(this, desk.models().holdings().revision(), _ -> {
            shown = Optional.empty();
            show(playing.state().get());
        });
    }

    private HBox what() {
        title.getStyleClass().add("now-title");
        artist.getStyleClass().add("now-artist");
        var words = new VBox(title, artist);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setOnMouseClicked(_ -> jump());
        cover.setOnMouseClicked(_ -> desk.places().go(new Place.Now()));
        Tooltip.install(cover, new Tooltip(desk.text().get("now.show", Keys.NOW.label())));
        var box = new HBox(cover, words);
        box.getStyleClass().add("now-what");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private VBox how(Playing playing) {
        var text = desk.text();
        var previous = Icons.button(Feather.SKIP_BACK, text.get("play.previous"), playing::previous);
        var next = Icons.button(Feather.SKIP_FORWARD, text.get("play.next"), playing::next);
        var buttons = new HBox(modes.shuffle(), previous, play, next, modes.repeat());
        buttons.getStyleClass().add("now-buttons");
        buttons.setAlignment(Pos.CENTER);
        at.getStyleClass().add("now-time");
        end.getStyleClass().add("now-time");
        seek.setAccessibleText(text.get("play.seek"));
        seek.getStyleClass().add("seek");
        HBox.setHgrow(seek, Priority.ALWAYS);
        Sliders.fill(seek);
        Sliders.onUse(seek, part -> playing.seek(part(part)));
        var line = new HBox(at, seek, end);
        line.getStyleClass().add("now-line");
        line.setAlignment(Pos.CENTER);
        var box = new VBox(buttons, line);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("now-how");
        return box;
    }

    private HBox more(StopMenu stop, Runnable showQueue) {
        var text = desk.text();
        volume.setAccessibleText(text.get("play.volume"));
        volume.setTooltip(new Tooltip(text.get("play.volume")));
        volume.getStyleClass().add("volume");
        Sliders.fill(volume);
        Sliders.onUse(volume, desk.models().playing()::volume);
        var queue = Icons.button(Feather.LIST, text.get("queue.show"), showQueue);
        var box = new HBox(Icons.of(Feather.VOLUME_2, "quiet"), volume, stop, queue);
        box.getStyleClass().add("now-more");
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    /** Goes to the film of what plays. */
    public void jump() {
        desk.models()
                .playing()
                .current()
                .flatMap(i -> desk.models().holdings().standing(i.path()))
                .ifPresent(s -> desk.places().go(new Place.OneFilm(s.film().id())));
    }

    private void show(PlayerState s) {
        if (!shown.equals(s.current()) || cover.getChildren().isEmpty()) {
            shown = s.current();
            item(s.current());
        }
        boolean any = s.current().isPresent();
        playIcon.setIconCode(s.status() == PlayerState.Status.PLAYING ? Feather.PAUSE : Feather.PLAY);
        play.setDisable(!any);
        seek.setDisable(!any || s.length().isZero());
        if (!seek.isValueChanging() && !seek.isPressed()) {
            move(
                    s.length().isZero()
                            ? 0
                            : (double) s.position().toMillis() / s.length().toMillis(),
                    any ? Text.time(s.position()) : "");
        }
        end.setText(Text.clock(s.length()));
        if (!volume.isValueChanging() && !volume.isPressed()) {
            volume.setValue(s.volume());
        }
    }

    /** Less than can be seen is not drawn. */
    private void move(double to, String time) {
        if (!time.equals(at.getText()) || Math.abs(to - seek.getValue()) * seek.getWidth() >= STEP_PIXELS) {
            at.setText(time);
            seek.setValue(to);
        }
    }

    private void item(Optional<QueueItem> item) {
        title.getStyleClass().removeAll("none");
        if (item.isEmpty()) {
            title.getStyleClass().add("none");
        }
        title.setText(item.map(QueueItem::title).orElse(desk.text().get("play.nothing")));
        artist.setText(item.map(QueueItem::artist).orElse(""));
        artist.setManaged(!artist.getText().isEmpty());
        cover.lookAt(item);
    }

    private Duration part(double part) {
        var length = desk.models().playing().state().get().length();
        return Duration.ofMillis((long) (length.toMillis() * part));
    }
}
