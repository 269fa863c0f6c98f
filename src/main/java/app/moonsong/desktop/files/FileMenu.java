package app.moonsong.desktop.files;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.MarkItems;
import app.moonsong.desktop.parts.MenuItems;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;

/** What can be done with chosen files. */
final class FileMenu {
    private FileMenu() {}

    static ContextMenu of(Desk desk, Supplier<List<QueueItem>> chosen, Supplier<List<Markable>> things, FileRow under) {
        var play = MenuItems.of(desk, "row.play", () -> desk.models().playing().play(chosen.get(), 0));
        var next = MenuItems.of(desk, "queue.next", () -> desk.doings().playNext(chosen.get()));
        var last = MenuItems.of(desk, "queue.add", () -> desk.doings().playLast(chosen.get()));
        var folder = MenuItems.of(desk, "row.folder", () -> desk.doings()
                .showInFolder(under.file().path()));
        var tags = MenuItems.of(desk, "row.tags", () -> desk.doings().editTags(chosen.get()));
        var add = AddMenu.of(desk, () -> chosen.get().stream()
                .<Wish>map(i -> new Wish.OfFile(i.path()))
                .toList());
        var menu = new ContextMenu(play, next, last, add, tags);
        menu.getItems().addAll(MarkItems.of(desk, things, chosen));
        menu.getItems().add(folder);
        return menu;
    }
}
