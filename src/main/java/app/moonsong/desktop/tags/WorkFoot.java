package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Preparation;
import app.moonsong.desktop.model.TagWork;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;

/** The button that does what a preview shows; how far that is, or the preview itself, and the button that stops it. */
final class WorkFoot extends HBox {
    private final TagWork work;
    private final Preparation preparation;
    private final Button go = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private boolean nothing = true;

    WorkFoot(Desk desk, Ikon icon, Preparation preparation, Runnable action) {
        this.work = desk.models().tags().work();
        this.preparation = preparation;
        getStyleClass().add("tag-foot");
        setAlignment(Pos.CENTER_LEFT);
        go.getStyleClass().addAll("pill", "accent");
        go.setGraphic(Icons.of(icon));
        go.setOnAction(_ -> action.run());
        stop = new Button(desk.text().get("tags.cancel"));
        stop.getStyleClass().addAll("pill", "quiet-button");
        stop.setOnAction(_ -> stop());
        getChildren().addAll(go, bar, stop);
        Follow.whileSeen(this, work.share(), _ -> progress());
        Follow.whileSeen(this, preparation.share(), _ -> progress());
    }

    /**
     * Says what the button would do now.
     *
     * @param chosen empty while it is being found out: then the button waits and says what it said
     * @param words for so many
     */
    void offer(Optional<? extends List<?>> chosen, IntFunction<String> words) {
        nothing = chosen.map(List::isEmpty).orElse(true);
        chosen.ifPresent(some -> go.setText(words.apply(some.size())));
        go.setDisable(nothing || work.share().get().isPresent());
    }

    private void stop() {
        if (work.share().get().isPresent()) {
            work.stop();
        } else {
            preparation.stop();
        }
    }

    private void progress() {
        var writing = work.share().get();
        var share = writing.or(() -> preparation.share().get());
        bar.setVisible(share.isPresent());
        stop.setVisible(share.isPresent());
        go.setDisable(nothing || writing.isPresent());
        share.ifPresent(s -> bar.setProgress(s.total() == 0 ? -1 : (double) s.done() / s.total()));
    }
}
