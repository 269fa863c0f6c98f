package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Marking;
import app.moonsong.desktop.model.NowPlaying;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.MarkBox;
import app.moonsong.desktop.parts.MarkedPage;
import app.moonsong.desktop.parts.Room;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What plays, large: its cover, what it is and where it comes from, its sound as a picture, and what comes next. */
public final class NowPage implements MarkedPage {
    private static final double WAVE_HEIGHT = 84;
    private static final double SPECTRUM_HEIGHT = 62;

    private final Desk desk;
    private final StackPane page = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Empty none;
    private final NowCover cover;
    private final NowWords words;
    private final NowBelow below;
    private final SpectrumView spectrum;
    private final WaveBar wave;
    private final Label at = new Label();
    private final Label end = new Label();
    private final HBox marks = new HBox();

    public NowPage(Desk desk) {
        this.desk = desk;
        var text = desk.text();
        var playing = desk.models().playing();
        none = new Empty(Feather.MOON, text.get("now.none"), text.get("now.none.words"));
        cover = new NowCover(desk, Room.MIDDLE.pick(200, 300, 380));
        words = new NowWords(desk);
        below = new NowBelow(desk);
        spectrum = new SpectrumView(playing::at);
        wave = new WaveBar(text, playing::seek);
        scroll.setContent(content());
        scroll.setFitToWidth(true);
        // Its skin keeps a picture of all that is scrolled, which would be made anew for each frame of the spectrum.
        scroll.skinProperty()
                .subscribe(_ -> Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(v -> v.setCache(false)));
        page.getChildren().addAll(scroll, none);
        Room.in(page).subscribe(room -> cover.size(room.pick(200, 300, 380)));
        Follow.whileSeen(page, playing.item(), this::item);
        Follow.whileSeen(page, desk.models().holdings().revision(), _ -> item(playing.current()));
        Follow.whileSeen(page, desk.models().now().look(), this::look);
        Follow.whileSeen(page, desk.models().now().waveform(), w -> {
            wave.show(w);
            spectrum.show(w);
        });
        Follow.whileSeen(page, playing.state(), this::state);
    }

    private VBox content() {
        spectrum.setPrefHeight(SPECTRUM_HEIGHT);
        spectrum.setMinHeight(SPECTRUM_HEIGHT);
        wave.setPrefHeight(WAVE_HEIGHT);
        wave.setMinHeight(WAVE_HEIGHT);
        var right = new VBox(words, marks, spectrum);
        right.getStyleClass().add("now-words");
        HBox.setHgrow(right, Priority.ALWAYS);
        marks.getStyleClass().add("now-marks");
        var head = new HBox(cover, right);
        head.getStyleClass().add("now-head");
        at.getStyleClass().add("now-time");
        end.getStyleClass().add("now-time");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var box = new VBox(head, new VBox(wave, new HBox(at, space, end)), below);
        box.getStyleClass().add("now-page");
        return box;
    }

    private void item(Optional<QueueItem> item) {
        scroll.setVisible(item.isPresent());
        none.setVisible(item.isEmpty());
        cover.show(item);
        words.show(item);
        below.show(item);
        desk.models().now().lookAt(item);
        look(desk.models().now().look().get());
    }

    private void look(NowPlaying.Look look) {
        marks();
        wave.mark(look.chapters());
        below.lyrics(look.lyrics());
        look.audio().ifPresent(audio -> {
            cover.show(audio);
            words.show(audio);
        });
    }

    private Optional<Markable> thing() {
        return desk.models().playing().current().flatMap(i -> desk.models()
                .marking()
                .thing(i, desk.models().now().look().get()));
    }

    /** Stars and labels, once it is known of what. */
    private void marks() {
        marks.getChildren()
                .setAll(thing().map(t -> new MarkBox(desk, t)).stream().toList());
    }

    private void state(PlayerState state) {
        spectrum.run(state.status() == PlayerState.Status.PLAYING);
        wave.move(state.position(), state.length());
        wave.repeat(state.passage());
        at.setText(Text.time(state.position()));
        end.setText(Text.clock(state.length()));
    }

    /** What plays. */
    @Override
    public List<Markable> things() {
        return thing().stream().toList();
    }

    @Override
    public Marking marking() {
        return desk.models().marking();
    }

    @Override
    public Node node() {
        return page;
    }
}
