package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import javafx.scene.control.MenuItem;

/** Things to do that a menu offers. */
public final class MenuItems {
    private MenuItems() {}

    /**
     * One of them.
     *
     * @param key of its words
     */
    public static MenuItem of(Desk desk, String key, Runnable action) {
        var item = new MenuItem(desk.text().get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
