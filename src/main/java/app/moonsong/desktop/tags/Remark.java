package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Wrapped;
import javafx.scene.control.Label;

/** A sentence under or above what is filled in. */
final class Remark {
    private Remark() {}

    static Label of(Desk desk, String key, Object... values) {
        return Wrapped.of(desk.text().get(key, values), "scan-words");
    }

    /** One that is seen only while something is wrong. */
    static Label wrong(Desk desk, String key, Object... values) {
        var label = of(desk, key, values);
        label.getStyleClass().setAll("label", "tag-refused");
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
        return label;
    }
}
