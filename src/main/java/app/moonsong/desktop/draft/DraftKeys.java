package app.moonsong.desktop.draft;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What each key does on a row of a draft. */
public enum DraftKeys {
    /** Works where a title is being written. */
    SPLIT(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    JOIN(new KeyCodeCombination(KeyCode.J)),
    REMOVE(new KeyCodeCombination(KeyCode.DELETE)),
    ADD(new KeyCodeCombination(KeyCode.INSERT));

    @SuppressWarnings("ImmutableEnumChecker") // key combinations cannot change, they only do not say so
    private final KeyCombination keys;

    DraftKeys(KeyCombination keys) {
        this.keys = keys;
    }

    /** As printed on the key. */
    public String label() {
        return keys.getDisplayText();
    }

    static Optional<DraftKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(k -> k.keys.match(event)).findFirst();
    }
}
