package app.moonsong.desktop.files;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.MarkItems;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with chosen files. */
final class FileMenu {
    private FileMenu() {}

    static ContextMenu of(Desk desk, Supplier<List<QueueItem>> chosen, Supplier<List<Markable>> things, FileRow under) {
        var text = desk.text();
        var play = new MenuItem(text.get("row.play"));
        play.setOnAction(_ -> desk.models().playing().play(chosen.get(), 0));
        var next = new MenuItem(text.get("queue.next"));
        next.setOnAction(_ -> desk.doings().playNext(chosen.get()));
        var last = new MenuItem(text.get("queue.add"));
        last.setOnAction(_ -> desk.doings().playLast(chosen.get()));
        var folder = new MenuItem(text.get("row.folder"));
        folder.setOnAction(_ -> desk.doings().showInFolder(under.file().path()));
        var tags = new MenuItem(text.get("row.tags"));
        tags.setOnAction(_ -> desk.doings().editTags(chosen.get()));
        var add = AddMenu.of(desk, () -> chosen.get().stream()
                .<Wish>map(i -> new Wish.OfFile(i.path()))
                .toList());
        var menu = new ContextMenu(play, next, last, add, tags);
        menu.getItems().addAll(MarkItems.of(desk, things, chosen));
        menu.getItems().add(folder);
        return menu;
    }
}
