package app.moonsong.desktop.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What each key does on the review page. */
public enum ReviewKeys {
    BEST(key(KeyCode.DIGIT1), key(KeyCode.NUMPAD1), key(KeyCode.Y), key(KeyCode.ENTER)),
    SECOND(key(KeyCode.DIGIT2), key(KeyCode.NUMPAD2)),
    THIRD(key(KeyCode.DIGIT3), key(KeyCode.NUMPAD3)),
    REJECT(key(KeyCode.N)),
    NONE(key(KeyCode.DIGIT0), key(KeyCode.NUMPAD0)),
    SKIP(key(KeyCode.S), key(KeyCode.DOWN)),
    UNDO(key(KeyCode.U)),
    REDO(key(KeyCode.R)),
    LISTEN(key(KeyCode.P)),
    HEAR_BEST(shift(KeyCode.DIGIT1)),
    HEAR_SECOND(shift(KeyCode.DIGIT2)),
    HEAR_THIRD(shift(KeyCode.DIGIT3)),
    FOLDER(key(KeyCode.A));

    @SuppressWarnings("ImmutableEnumChecker") // key combinations cannot change, they only do not say so
    private final List<KeyCombination> keys;

    ReviewKeys(KeyCombination... keys) {
        this.keys = List.of(keys);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    /** As printed on the key; the first of several. */
    public String label() {
        return keys.getFirst().getDisplayText();
    }

    static Optional<ReviewKeys> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(k -> k.keys.stream().anyMatch(c -> c.match(event)))
                .findFirst();
    }
}
