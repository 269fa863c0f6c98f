package app.moonsong.desktop.parts;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that give what is chosen on a page stars and labels, where nothing is written. */
public enum MarkKeys {
    STARS("1 – 5"),
    HALF_STARS("⇧ 1 – 5"),
    NO_STARS("0"),
    LABELS("L");

    private final String label;

    MarkKeys(String label) {
        this.label = label;
    }

    /** As printed on the keys. */
    public String label() {
        return label;
    }

    /** Returns what a key does with what is chosen, if it does anything. */
    public static Optional<MarkKeys> of(KeyEvent event, Optional<Node> focus) {
        boolean written = focus.filter(TextInputControl.class::isInstance).isPresent();
        if (written || event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        if (event.getCode() == KeyCode.L && !event.isShiftDown()) {
            return Optional.of(LABELS);
        }
        var half = halfStars(event);
        if (half.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(half.getAsInt() == 0 ? NO_STARS : half.getAsInt() % 2 == 0 ? STARS : HALF_STARS);
    }

    /** The half stars that a key stands for: with Shift half a star less than the digit. */
    public static OptionalInt halfStars(KeyEvent event) {
        var code = event.getCode();
        if (!code.isDigitKey()) {
            return OptionalInt.empty();
        }
        int half = 2 * Character.digit(code.name().charAt(code.name().length() - 1), 10);
        if (half > 2 * Stars.MOST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(event.isShiftDown() && half > 0 ? half - 1 : half);
    }
}
