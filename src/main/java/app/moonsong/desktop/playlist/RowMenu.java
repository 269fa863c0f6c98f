package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.playlist.Entry;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;

/** What can be done with chosen entries. */
final class RowMenu {
    private RowMenu() {}

    /** {@code cell} is where the menu is asked for. */
    static ContextMenu of(Desk desk, OpenPlaylist playlist, PlaylistRows rows, Node cell) {
        var menu = new ContextMenu(
                item(desk, "playlist.from", rows::play),
                item(desk, "queue.next", () -> desk.doings().playNext(rows.items(rows.chosen()))),
                item(desk, "queue.add", () -> desk.doings().playLast(rows.items(rows.chosen()))),
                AddMenu.of(desk, rows::wishes));
        var chosen = rows.chosen();
        if (playlist.isByHand() && !chosen.isEmpty()) {
            var first = chosen.getFirst();
            if (first.isAbsent()) {
                menu.getItems().add(item(desk, "playlist.find", () -> FindFile.of(desk, playlist, first, cell)));
            }
            menu.getItems()
                    .addAll(
                            item(desk, "playlist.entry.note", () -> note(desk, playlist, first, rows)),
                            new SeparatorMenuItem(),
                            item(desk, "playlist.remove", () -> playlist.remove(chosen)));
        }
        return menu;
    }

    private static MenuItem item(Desk desk, String key, Runnable action) {
        var item = new MenuItem(desk.text().get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void note(Desk desk, OpenPlaylist playlist, PlaylistRow row, PlaylistRows rows) {
        var entry = row.entry();
        var dialog = new TextInputDialog(entry.note());
        dialog.initOwner(rows.getScene().getWindow());
        dialog.setHeaderText(desk.text().get("playlist.entry.note.words", row.title()));
        dialog.showAndWait()
                .ifPresent(words -> playlist.change(
                        row, new Entry(entry.track(), entry.file(), entry.description(), words.strip())));
    }
}
