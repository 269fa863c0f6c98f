package app.moonsong.desktop.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** How much room a page has from left to right; covers and columns go by it. */
public enum Room {
    NARROW,
    MIDDLE,
    WIDE;

    private static final double NARROW_BELOW = 780;
    private static final double WIDE_FROM = 1400;

    /** The room in a region, now and as it changes. */
    public static ObservableValue<Room> in(Region region) {
        return region.widthProperty().map(w -> of(w.doubleValue()));
    }

    private static Room of(double width) {
        if (width == 0) {
            return MIDDLE;
        }
        if (width < NARROW_BELOW) {
            return NARROW;
        }
        return width < WIDE_FROM ? MIDDLE : WIDE;
    }

    /** One of three sizes. */
    public double pick(double narrow, double middle, double wide) {
        return switch (this) {
            case NARROW -> narrow;
            case MIDDLE -> middle;
            case WIDE -> wide;
        };
    }
}
