package app.moonsong.desktop.film;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What each key does on a row of a film. */
public enum RowKeys {
    PLAY(KeyCode.ENTER),
    CONFIRM(KeyCode.Y),
    REJECT(KeyCode.N),
    EARLIER(KeyCode.UP, KeyCombination.ALT_DOWN),
    LATER(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    @SuppressWarnings("ImmutableEnumChecker") // key combinations cannot change, they only do not say so
    private final KeyCombination keys;

    RowKeys(KeyCode code, KeyCombination.Modifier... modifiers) {
        this.keys = new KeyCodeCombination(code, modifiers);
    }

    /** As printed on the key. */
    public String label() {
        return keys.getDisplayText();
    }

    static Optional<RowKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(k -> k.keys.match(event)).findFirst();
    }
}
