package app.moonsong.desktop.now;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;

/** What sliders from 0 to 1 have in common. */
final class Sliders {
    private static final double STEP = 0.05;

    private Sliders() {}

    /** Colours the part left of the thumb. */
    static void fill(Slider slider) {
        slider.setBlockIncrement(STEP);
        slider.setSkin(new ProgressSliderSkin(slider));
    }

    /** Tells of a value the listener chose, once the mouse lets go or a key moved it; not of values set by the program. */
    static void onUse(Slider slider, DoubleConsumer used) {
        slider.setOnMouseReleased(_ -> used.accept(slider.getValue()));
        slider.setOnKeyReleased(e -> {
            if (e.getCode().isArrowKey()) {
                used.accept(slider.getValue());
            }
        });
    }
}
