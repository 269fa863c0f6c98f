package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Wish;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/** What can be done in a menu with things that can be heard, be they tracks, films or playlists. */
public final class PlayItems {
    private PlayItems() {}

    /** Returns the items of a menu: to play, to play next, to play last, to put into a playlist. */
    public static List<MenuItem> of(Desk desk, Supplier<List<Wish>> wishes) {
        var doings = desk.doings();
        return List.of(
                item(desk, "row.play", wishes, doings::playWished),
                item(desk, "queue.next", wishes, doings::queueNext),
                item(desk, "queue.add", wishes, doings::queueLast),
                AddMenu.of(desk, wishes));
    }

    private static MenuItem item(Desk desk, String key, Supplier<List<Wish>> wishes, Consumer<List<Wish>> does) {
        var item = new MenuItem(desk.text().get(key));
        item.setOnAction(_ -> does.accept(wishes.get()));
        return item;
    }
}
