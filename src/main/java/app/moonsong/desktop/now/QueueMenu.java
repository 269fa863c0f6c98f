package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.MenuItems;
import app.moonsong.player.QueueItem;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with chosen rows of the queue. */
final class QueueMenu {
    private QueueMenu() {}

    static ContextMenu of(Desk desk, List<QueueItem> chosen, Runnable play, Runnable next, Runnable remove) {
        var menu = new ContextMenu(
                MenuItems.of(desk, "row.play", play),
                MenuItems.of(desk, "queue.next", next),
                AddMenu.of(desk, () -> chosen.stream()
                        .<Wish>map(i -> new Wish.OfFile(i.path()))
                        .toList()),
                MenuItems.of(desk, "row.tags", () -> desk.doings().editTags(chosen)));
        if (chosen.size() == 1) {
            var file = chosen.getFirst().path();
            desk.models().holdings().standing(file).ifPresent(s -> menu.getItems()
                    .add(MenuItems.of(desk, "draft.open.film", () -> desk.places()
                            .go(new Place.OneFilm(s.film().id())))));
            menu.getItems()
                    .add(MenuItems.of(desk, "row.folder", () -> desk.doings().showInFolder(file)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), MenuItems.of(desk, "queue.remove", remove));
        return menu;
    }
}
