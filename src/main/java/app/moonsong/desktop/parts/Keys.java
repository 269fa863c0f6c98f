package app.moonsong.desktop.parts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The key map: what each key does, everywhere in the window. */
public enum Keys {
    PLAY(KeyCode.SPACE),
    NEXT(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN),
    PREVIOUS(KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN),
    FORWARD(KeyCode.RIGHT),
    BACKWARD(KeyCode.LEFT),
    LOUDER(KeyCode.UP, KeyCombination.SHORTCUT_DOWN),
    SOFTER(KeyCode.DOWN, KeyCombination.SHORTCUT_DOWN),
    SHUFFLE(KeyCode.H, KeyCombination.SHORTCUT_DOWN),
    REPEAT(KeyCode.R, KeyCombination.SHORTCUT_DOWN),
    QUEUE_LAST(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
    QUEUE_NEXT(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    SHOW_QUEUE(KeyCode.U, KeyCombination.SHORTCUT_DOWN),
    JUMP(KeyCode.J, KeyCombination.SHORTCUT_DOWN),
    UNFOLD(KeyCode.I, KeyCombination.SHORTCUT_DOWN),
    EDIT_TAGS(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
    SEARCH(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    NOW(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    FILMS(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    FILES(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    REVIEW(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    LABELS(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    SETTINGS(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
    BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    NEW_PLAYLIST(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    NEW_SMART_PLAYLIST(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    ADD_TO_PLAYLIST(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    RENAME(KeyCode.F2),
    RESCAN(KeyCode.F5),
    MINI(KeyCode.M, KeyCombination.SHORTCUT_DOWN),
    FULL_SCREEN(KeyCode.F11),
    SHORTCUTS(KeyCode.F1),
    QUIT(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

    /** What programs of other systems have for it. */
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private static final Set<Keys> OF_THE_PLAYER =
            EnumSet.of(PLAY, NEXT, PREVIOUS, FORWARD, BACKWARD, LOUDER, SOFTER, SHUFFLE, REPEAT, MINI, QUIT);

    /** The question mark asks for the keys too, where it is not written. */
    private static final KeyCombination QUESTION = new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_DOWN);

    @SuppressWarnings("ImmutableEnumChecker") // key combinations cannot change, they only do not say so
    private final KeyCombination keys;

    Keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        this.keys = new KeyCodeCombination(code, modifiers);
    }

    /** Whether it does the same with no page in sight. */
    public boolean isOfThePlayer() {
        return OF_THE_PLAYER.contains(this);
    }

    /** As printed on the keys. */
    public String label() {
        return keys.getDisplayText();
    }

    /** Returns what the key does, unless the control that has the keyboard needs the key itself. */
    public static Optional<Keys> of(KeyEvent event, Optional<Node> focus) {
        return Arrays.stream(values())
                .filter(k -> k.match(event))
                .filter(_ -> focus.filter(f -> needs(f, event)).isEmpty())
                .findFirst();
    }

    private boolean match(KeyEvent event) {
        return keys.match(event)
                || (this == SHORTCUTS && QUESTION.match(event))
                || (this == REDO && REDO_TOO.match(event));
    }

    /** A control reached by the keyboard keeps the keys that work it; one reached by the mouse does not. */
    private static boolean needs(Node focus, KeyEvent event) {
        boolean arrow = event.getCode().isArrowKey();
        boolean space = event.getCode() == KeyCode.SPACE;
        if (focus instanceof TextInputControl) {
            return (arrow && !event.isAltDown())
                    || UNDO.keys.match(event)
                    || REDO.match(event)
                    || ((space || event.getCode() == KeyCode.SLASH) && !event.isShortcutDown());
        }
        if (event.isShortcutDown() || event.isAltDown() || !focus.isFocusVisible()) {
            return false;
        }
        return switch (focus) {
            case Slider _ -> arrow;
            case ToggleButton _ -> arrow || space;
            case ButtonBase _ -> space;
            default -> false;
        };
    }
}
