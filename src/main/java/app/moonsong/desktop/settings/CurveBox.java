package app.moonsong.desktop.settings;

import app.moonsong.desktop.model.ReleaseCurves;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Refill;
import app.moonsong.desktop.parts.Wrapped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lets the release that plays keep the equaliser as its own, and shows which releases do. */
final class CurveBox extends VBox {
    private final Text text;
    private final ReleaseCurves curves;
    private final Supplier<List<Double>> now;

    /** {@code now} is what the sliders stand at. */
    CurveBox(Text text, ReleaseCurves curves, Supplier<List<Double>> now) {
        this.text = text;
        this.curves = curves;
        this.now = now;
        getStyleClass().add("folders");
    }

    /** Shows what is so now. */
    void show() {
        var kept = curves.all().get().keySet().stream().map(this::kept);
        Refill.of(this, Stream.concat(Stream.of(playing()), kept).toList());
    }

    private javafx.scene.Node playing() {
        var release = curves.playing();
        if (release.isEmpty()) {
            return Wrapped.of(text.get("sound.curve.none"), "scan-words");
        }
        if (curves.kept().isPresent()) {
            return Wrapped.of(text.get("sound.curve.kept", release.get()), "scan-words");
        }
        var keep = new Button(text.get("sound.curve.keep", release.get()), Icons.of(Feather.BOOKMARK));
        keep.getStyleClass().add("quiet-button");
        keep.setOnAction(_ -> curves.keep(release.get(), now.get()));
        return keep;
    }

    private HBox kept(String release) {
        var name = new Label(release, Icons.of(Feather.DISC));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove = Icons.button(Feather.X, text.get("sound.curve.forget", release), () -> curves.forget(release));
        var box = new HBox(name, remove);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("folder");
        return box;
    }
}
