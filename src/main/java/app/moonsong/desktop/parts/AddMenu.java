package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Wish;
import app.moonsong.library.playlists.SavedPlaylist;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Puts what is chosen on any page into a playlist, old or new. */
public final class AddMenu {
    private AddMenu() {}

    /** Returns the menu as a part of another. */
    public static Menu of(Desk desk, Supplier<List<Wish>> wishes) {
        var menu = new Menu(desk.text().get("playlist.add"));
        menu.getItems().setAll(items(desk, wishes));
        return menu;
    }

    /** Returns the menu by itself. */
    public static ContextMenu alone(Desk desk, List<Wish> wishes) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items(desk, () -> wishes));
        return menu;
    }

    private static List<MenuItem> items(Desk desk, Supplier<List<Wish>> wishes) {
        var items = new ArrayList<MenuItem>();
        var fresh = new MenuItem(desk.text().get("playlist.new"));
        fresh.setOnAction(_ -> make(desk, wishes.get()));
        items.add(fresh);
        for (var playlist : desk.models().shelf().byHand()) {
            var item = new MenuItem(playlist.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> add(desk, playlist, wishes.get()));
            items.add(item);
        }
        return items;
    }

    /** Puts things at the end of a playlist and says so. */
    public static void add(Desk desk, SavedPlaylist playlist, List<Wish> wishes) {
        desk.models().shelf().add(playlist.id(), wishes, n -> desk.models()
                .notices()
                .word(desk.text().get("playlist.added", n, playlist.name())));
    }

    /** Makes a playlist of some things, or an empty one, and opens it so that it can be named. */
    public static void make(Desk desk, List<Wish> wishes) {
        desk.models().shelf().make(desk.text().get("playlist.fresh"), wishes, made -> desk.places()
                .go(new Place.OwnPlaylist(made.id())));
    }
}
