package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Resolution.Ambiguous;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;

/** Lets the listener say which file an entry means that leads to none: one of those that fit, or any. */
final class FindFile {
    private FindFile() {}

    static void of(Desk desk, OpenPlaylist playlist, PlaylistRow row, Node under) {
        if (row.resolution().orElse(null) instanceof Ambiguous(var files)) {
            var menu = new ContextMenu();
            for (var file : files) {
                var item = new MenuItem(file.path().toString());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> lead(playlist, row, file.path(), file.contentId()));
                menu.getItems().add(item);
            }
            menu.show(under, Side.BOTTOM, 0, 0);
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("playlist.find.title", row.title()));
        var chosen = chooser.showOpenDialog(under.getScene().getWindow());
        if (chosen != null) {
            lead(playlist, row, chosen.toPath(), "");
        }
    }

    /** The entry means this file from now on; its words and its track stay. */
    static void lead(OpenPlaylist playlist, PlaylistRow row, Path file, String contentId) {
        var entry = row.entry();
        var wanted = Optional.of(new WantedFile(Optional.of(file), "", contentId));
        playlist.change(row, new Entry(entry.track(), wanted, entry.description(), entry.note()));
    }
}
