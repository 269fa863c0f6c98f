package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.MenuItems;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.EntryOrder;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.PathStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import org.kordamp.ikonli.feather.Feather;

/** What else can be done with a playlist. */
final class PlaylistMenu extends MenuButton {
    private final Desk desk;
    private final OpenPlaylist playlist;

    PlaylistMenu(Desk desk, OpenPlaylist playlist, Consumer<List<PlaylistRow>> select, Runnable rename) {
        super(desk.text().get("more"), Icons.of(Feather.MORE_HORIZONTAL));
        this.desk = desk;
        this.playlist = playlist;
        getStyleClass().addAll("pill", "quiet-button", "page-menu");
        getItems()
                .addAll(
                        MenuItems.of(desk, "playlist.copy", this::copy),
                        MenuItems.of(desk, "transfer.export", () -> write(PathStyle.RELATIVE)),
                        MenuItems.of(desk, "transfer.export.whole", () -> write(PathStyle.ABSOLUTE)),
                        MenuItems.of(desk, "transfer.stick", () -> ListFiles.copy(desk, list(), this)));
        if (playlist.isSmart()) {
            getItems()
                    .addAll(
                            MenuItems.of(desk, "smart.freeze", this::freeze),
                            MenuItems.of(desk, "playlist.rename", rename),
                            MenuItems.of(desk, "playlist.file", this::putInFolder),
                            new SeparatorMenuItem(),
                            MenuItems.of(desk, "playlist.delete", this::delete));
        }
        if (playlist.isByHand()) {
            var merge = new Menu(desk.text().get("playlist.merge"));
            getItems()
                    .addAll(
                            MenuItems.of(desk, "playlist.rename", rename),
                            MenuItems.of(desk, "playlist.file", this::putInFolder),
                            sorting(),
                            merge,
                            MenuItems.of(desk, "playlist.duplicates", () -> duplicates(select)),
                            new SeparatorMenuItem(),
                            MenuItems.of(desk, "playlist.delete", this::delete));
            setOnShowing(_ -> merge.getItems()
                    .setAll(desk.models().shelf().byHand().stream()
                            .filter(p -> p.id() != playlist.id())
                            .map(this::mergeItem)
                            .toList()));
        }
    }

    /** The playlist as it is shown now. */
    private Playlist list() {
        var head = playlist.head().get();
        return new Playlist(
                head.map(OpenPlaylist.Head::name)
                        .filter(n -> !n.isBlank())
                        .orElse(desk.text().get("playlist.fresh")),
                head.map(OpenPlaylist.Head::note).orElse(""),
                playlist.rows().stream().map(PlaylistRow::entry).toList());
    }

    private void write(PathStyle paths) {
        ListFiles.write(desk, list(), paths, this);
    }

    private Menu sorting() {
        var menu = new Menu(desk.text().get("playlist.sort"));
        for (var by : EntryOrder.values()) {
            var item = new MenuItem(desk.text().of(by));
            item.setOnAction(_ -> playlist.sort(by));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem mergeItem(SavedPlaylist other) {
        var item = new MenuItem(other.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> desk.models()
                .shelf()
                .ask(
                        p -> {
                            p.merge(playlist.id(), List.of(other.id()));
                            return other;
                        },
                        o -> desk.models().notices().word(desk.text().get("playlist.merged", o.name()))));
        return item;
    }

    private void copy() {
        Consumer<SavedPlaylist> open = made -> desk.places().go(Place.of(made));
        var here = desk.places().here().get();
        if (here instanceof Place.CuratedPlaylist(var film, var id)) {
            desk.models().shelf().shipped(film, id).ifPresent(s -> desk.models()
                    .shelf()
                    .copy(s, desk.text().language(), open));
        } else {
            desk.models()
                    .shelf()
                    .ask(
                            p -> p.duplicate(
                                    playlist.id(), p.playlist(playlist.id()).name()),
                            open);
        }
    }

    /** Makes an ordinary playlist of what a smart one holds now, and opens it. */
    private void freeze() {
        var now = list();
        desk.models().shelf().ask(p -> p.make(now, ""), made -> desk.places().go(Place.of(made)));
    }

    private void putInFolder() {
        var now = desk.models().shelf().own().stream()
                .filter(p -> p.id() == playlist.id())
                .findFirst()
                .map(SavedPlaylist::folder)
                .orElse("");
        var dialog = new TextInputDialog(now);
        dialog.initOwner(getScene().getWindow());
        dialog.setHeaderText(desk.text().get("playlist.file.words"));
        dialog.showAndWait().ifPresent(folder -> desk.models()
                .shelf()
                .ask(
                        p -> {
                            p.putIn(playlist.id(), folder);
                            return folder;
                        },
                        _ -> {}));
    }

    /** Chooses the rows that repeat another, so that one key removes them. */
    private void duplicates(Consumer<List<PlaylistRow>> select) {
        var found = playlist.duplicates();
        select.accept(found);
        var text = desk.text();
        desk.models()
                .notices()
                .word(
                        found.isEmpty()
                                ? text.get("playlist.duplicates.none")
                                : text.get("playlist.duplicates.found", found.size()));
    }

    private void delete() {
        desk.models()
                .shelf()
                .ask(
                        p -> {
                            p.delete(playlist.id());
                            return true;
                        },
                        _ -> {});
    }
}
