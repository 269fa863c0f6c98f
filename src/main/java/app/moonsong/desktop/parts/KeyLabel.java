package app.moonsong.desktop.parts;

import javafx.scene.control.Label;

/** A key as it stands beside what it does. */
public final class KeyLabel extends Label {
    public KeyLabel(String key) {
        super(key);
        getStyleClass().add("key");
        setMinWidth(USE_PREF_SIZE);
    }
}
