package app.moonsong.desktop.settings;

import app.moonsong.desktop.model.Text;
import app.moonsong.player.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Ten bands, each an upright slider under its gain and over its frequency. */
final class Equaliser extends HBox {
    static final double WIDTH = 560;
    private static final List<String> HZ = List.of("32", "64", "125", "250", "500", "1k", "2k", "4k", "8k", "16k");

    private final List<Slider> sliders;
    private final Consumer<List<Double>> changed;
    private boolean setting = true;

    Equaliser(Text text, List<Double> bandsDb, Consumer<List<Double>> changed) {
        this.changed = changed;
        sliders = IntStream.range(0, Tone.BANDS)
                .mapToObj(band -> slider(text.get("sound.band", HZ.get(band)), bandsDb.get(band)))
                .toList();
        getStyleClass().add("equaliser");
        setMaxWidth(WIDTH);
        for (int band = 0; band < Tone.BANDS; band++) {
            getChildren().add(column(sliders.get(band), HZ.get(band)));
        }
        setting = false;
    }

    /** Moves every slider; told as one change. */
    void set(List<Double> bandsDb) {
        show(bandsDb);
        tell();
    }

    /** Moves every slider without a word; not while one is dragged. */
    void show(List<Double> bandsDb) {
        if (sliders.stream().anyMatch(Slider::isValueChanging)) {
            return;
        }
        setting = true;
        for (int band = 0; band < Tone.BANDS; band++) {
            sliders.get(band).setValue(bandsDb.get(band));
        }
        setting = false;
    }

    /** What the sliders stand at, in whole dB. */
    List<Double> bandsDb() {
        return sliders.stream().map(s -> (double) Math.round(s.getValue())).toList();
    }

    private Slider slider(String name, double db) {
        var slider = new Slider(Tone.LEAST_DB, Tone.MOST_DB, db);
        slider.setOrientation(Orientation.VERTICAL);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(name);
        // While it is dragged the tape would be made anew for every step.
        slider.valueChangingProperty().subscribe((_, _) -> tell());
        slider.valueProperty().subscribe((_, _) -> tell());
        return slider;
    }

    private static VBox column(Slider slider, String hz) {
        var gain = new Label();
        gain.textProperty().bind(slider.valueProperty().map(v -> signed(Math.round(v.doubleValue()))));
        var column = new VBox(gain, slider, new Label(hz));
        column.setAlignment(Pos.CENTER);
        column.setPrefWidth(WIDTH / Tone.BANDS);
        column.getStyleClass().add("equaliser-band");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static String signed(long db) {
        return db == 0 ? "0" : "%+d".formatted(db);
    }

    private void tell() {
        if (!setting && sliders.stream().noneMatch(Slider::isValueChanging)) {
            changed.accept(bandsDb());
        }
    }
}
