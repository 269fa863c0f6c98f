package app.moonsong.desktop.now;

import app.moonsong.waveform.Waveform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** How loud each band of pitch is at the place that is heard; it rises at once and sinks slowly. */
final class SpectrumView extends Pane {
    private static final double FRAME_MS = 50;

    /** By how much a bar sinks in a second. */
    private static final double SINK = 1.2;

    private static final double GAP = 3;
    private static final double LEAST = 2;

    private final Supplier<Duration> place;
    private final double[] shown = new double[Waveform.BANDS];
    private final List<Rectangle> bars = new ArrayList<>();
    private final Timeline frames = new Timeline(new KeyFrame(javafx.util.Duration.millis(FRAME_MS), _ -> follow()));
    /** Without a graphics card the whole window is handed over for each frame: it moves with all else then. */
    private final boolean fast = Platform.isSupported(ConditionalFeature.SCENE3D);

    private long followedNanos = System.nanoTime();
    private Optional<Waveform> waveform = Optional.empty();

    /** {@code place} is where the sound is now. */
    SpectrumView(Supplier<Duration> place) {
        this.place = place;
        getStyleClass().add("spectrum");
        setMouseTransparent(true);
        frames.setCycleCount(Animation.INDEFINITE);
        for (int i = 0; i < Waveform.BANDS; i++) {
            var bar = new Rectangle();
            bar.getStyleClass().add("spectrum-bar");
            bar.setManaged(false);
            bar.setSmooth(false);
            bars.add(bar);
        }
        getChildren().setAll(bars);
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

    /** Heeds that something sounds or does not, and where; moves while something sounds. */
    void run(boolean sounding) {
        if (sounding && fast && getScene() != null) {
            frames.play();
        } else {
            frames.stop();
            follow();
        }
    }

    private void follow() {
        var at = place.get();
        long now = System.nanoTime();
        double sunk = SINK * (now - followedNanos) / 1e9;
        followedNanos = now;
        for (int i = 0; i < shown.length; i++) {
            int band = i;
            shown[i] = Math.max(waveform.map(w -> w.band(at, band)).orElse(0.0), shown[i] - sunk);
        }
        draw();
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    /** Moves the bars themselves: a layout would go through the whole page many times a second. */
    private void draw() {
        double width = getWidth() / shown.length;
        double floor = Math.rint(getHeight());
        for (int i = 0; i < shown.length; i++) {
            double tall = Math.rint(Math.max(LEAST, shown[i] * floor));
            var bar = bars.get(i);
            bar.setX(Math.rint(i * width));
            bar.setY(floor - tall);
            bar.setWidth(Math.rint(width - GAP));
            bar.setHeight(tall);
        }
    }
}
