package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Wish;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with things that can be heard, be they tracks, films or playlists. */
public final class PlayMenu {
    private PlayMenu() {}

    /** Returns a menu: to play, to play next, to play last, to put into a playlist. */
    public static ContextMenu of(Desk desk, List<Wish> wishes) {
        var doings = desk.doings();
        var menu = new ContextMenu();
        menu.getItems()
                .setAll(
                        item(desk, "row.play", wishes, doings::playWished),
                        item(desk, "queue.next", wishes, doings::queueNext),
                        item(desk, "queue.add", wishes, doings::queueLast),
                        AddMenu.of(desk, () -> wishes));
        return menu;
    }

    private static MenuItem item(Desk desk, String key, List<Wish> wishes, Consumer<List<Wish>> does) {
        var item = new MenuItem(desk.text().get(key));
        item.setOnAction(_ -> does.accept(wishes));
        return item;
    }
}
