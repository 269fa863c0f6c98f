package app.moonsong.desktop.now;

import app.moonsong.waveform.Waveform;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** How loud each band of pitch is at the place that is heard; it rises at once and sinks slowly. */
final class SpectrumView extends Pane {
    private static final double FRAME_MS = 50;
    private static final double SINK = 0.06;
    private static final double GAP = 3;
    private static final double LEAST = 2;

    private final Supplier<Duration> place;
    private final double[] shown = new double[Waveform.BANDS];
    private final Timeline frames = new Timeline(new KeyFrame(javafx.util.Duration.millis(FRAME_MS), _ -> follow()));
    private Optional<Waveform> waveform = Optional.empty();

    /** {@code place} is where the sound is now. */
    SpectrumView(Supplier<Duration> place) {
        this.place = place;
        getStyleClass().add("spectrum");
        setMouseTransparent(true);
        frames.setCycleCount(Animation.INDEFINITE);
        for (int i = 0; i < Waveform.BANDS; i++) {
            var bar = new Region();
            bar.getStyleClass().add("spectrum-bar");
            bar.setManaged(false);
            getChildren().add(bar);
        }
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                frames.stop();
            }
        });
    }

    void show(Optional<Waveform> of) {
        waveform = of;
        follow();
    }

    /** Moves while something sounds; else stands. */
    void run(boolean sounding) {
        if (sounding && getScene() != null) {
            frames.play();
        } else {
            frames.stop();
            follow();
        }
    }

    private void follow() {
        var at = place.get();
        for (int i = 0; i < shown.length; i++) {
            int band = i;
            double now = waveform.map(w -> w.band(at, band)).orElse(0.0);
            shown[i] = Math.max(now, shown[i] - SINK);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / shown.length;
        for (int i = 0; i < shown.length; i++) {
            double tall = Math.rint(Math.max(LEAST, shown[i] * getHeight()));
            getChildren().get(i).resizeRelocate(i * width, getHeight() - tall, width - GAP, tall);
        }
    }
}
