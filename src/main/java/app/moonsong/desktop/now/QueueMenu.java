package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.player.QueueItem;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with chosen rows of the queue. */
final class QueueMenu {
    private QueueMenu() {}

    static ContextMenu of(Desk desk, List<QueueItem> chosen, Runnable play, Runnable next, Runnable remove) {
        var menu = new ContextMenu(
                item(desk, "row.play", play),
                item(desk, "queue.next", next),
                AddMenu.of(desk, () -> chosen.stream()
                        .<Wish>map(i -> new Wish.OfFile(i.path()))
                        .toList()),
                item(desk, "row.tags", () -> desk.doings().editTags(chosen)));
        if (chosen.size() == 1) {
            var file = chosen.getFirst().path();
            desk.models().holdings().standing(file).ifPresent(s -> menu.getItems()
                    .add(item(desk, "draft.open.film", () -> desk.places()
                            .go(new Place.OneFilm(s.film().id())))));
            menu.getItems().add(item(desk, "row.folder", () -> desk.doings().showInFolder(file)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item(desk, "queue.remove", remove));
        return menu;
    }

    private static MenuItem item(Desk desk, String key, Runnable action) {
        var item = new MenuItem(desk.text().get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
