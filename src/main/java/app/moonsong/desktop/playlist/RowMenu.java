package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.MenuItems;
import app.moonsong.playlist.Entry;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;

/** What can be done with chosen entries. */
final class RowMenu {
    private RowMenu() {}

    /** {@code cell} is where the menu is asked for. */
    static ContextMenu of(Desk desk, OpenPlaylist playlist, PlaylistRows rows, Node cell) {
        var menu = new ContextMenu(
                MenuItems.of(desk, "playlist.from", rows::play),
                MenuItems.of(desk, "queue.next", () -> desk.doings().playNext(rows.items(rows.chosen()))),
                MenuItems.of(desk, "queue.add", () -> desk.doings().playLast(rows.items(rows.chosen()))),
                AddMenu.of(desk, rows::wishes));
        var chosen = rows.chosen();
        if (playlist.isByHand() && !chosen.isEmpty()) {
            var first = chosen.getFirst();
            if (first.isAbsent()) {
                menu.getItems()
                        .add(MenuItems.of(desk, "playlist.find", () -> FindFile.of(desk, playlist, first, cell)));
            }
            menu.getItems()
                    .addAll(
                            MenuItems.of(desk, "playlist.entry.note", () -> note(desk, playlist, first, rows)),
                            new SeparatorMenuItem(),
                            MenuItems.of(desk, "playlist.remove", () -> playlist.remove(chosen)));
        }
        return menu;
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
