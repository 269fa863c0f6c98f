package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
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

/** The button that does what a preview shows; how far that is, and the button that stops it. */
final class WorkFoot extends HBox {
    private final TagWork work;
    private final Button go = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private boolean nothing = true;

    WorkFoot(Desk desk, Ikon icon, Runnable action) {
        work = desk.models().tags().work();
        getStyleClass().add("tag-foot");
        setAlignment(Pos.CENTER_LEFT);
        go.getStyleClass().addAll("pill", "accent");
        go.setGraphic(Icons.of(icon));
        go.setOnAction(_ -> action.run());
        stop = new Button(desk.text().get("tags.cancel"));
        stop.getStyleClass().addAll("pill", "quiet-button");
        stop.setOnAction(_ -> work.stop());
        getChildren().addAll(go, bar, stop);
        Follow.whileSeen(this, work.share(), this::progress);
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

    private void progress(Optional<TagWork.Share> share) {
        bar.setVisible(share.isPresent());
        stop.setVisible(share.isPresent());
        go.setDisable(nothing || share.isPresent());
        share.ifPresent(s -> bar.setProgress(s.total() == 0 ? -1 : (double) s.done() / s.total()));
    }
}
