package app.moonsong.desktop;

import javafx.scene.control.Label;

/** A key as it stands beside what it does. */
final class KeyLabel extends Label {
    KeyLabel(String key) {
        super(key);
        getStyleClass().add("key");
        setMinWidth(USE_PREF_SIZE);
    }
}
