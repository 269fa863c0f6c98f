package app.moonsong.desktop;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** What each key does on a row of a film. */
enum RowKeys {
    PLAY(KeyCode.ENTER),
    CONFIRM(KeyCode.Y),
    REJECT(KeyCode.N);

    private final KeyCode code;

    RowKeys(KeyCode code) {
        this.code = code;
    }

    /** As printed on the key. */
    String label() {
        return new KeyCodeCombination(code).getDisplayText();
    }

    static Optional<RowKeys> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(k -> new KeyCodeCombination(k.code).match(event))
                .findFirst();
    }
}
