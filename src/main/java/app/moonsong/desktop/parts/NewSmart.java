package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.library.smart.ReadyMade;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Makes smart playlists: an empty one, one of a search, or one that is ready. */
public final class NewSmart {
    private NewSmart() {}

    /** Makes one of a search and opens it, so that it can be named and changed. */
    public static void of(Desk desk, String query) {
        var name = query.isBlank() ? desk.text().get("smart.fresh") : query.strip();
        make(desk, name, new SmartRule(query, new SmartOrder.AsFound(), SmartLimit.NONE));
    }

    private static void make(Desk desk, String name, SmartRule rule) {
        desk.models().smart().make(name, rule, made -> desk.places().go(Place.of(made)));
    }

    /** Offers under a node what can be made. */
    public static void offer(Desk desk, Node under) {
        desk.models().smart().ready(desk.text().get("smart.label"), ready -> {
            var menu =
                    new ContextMenu(item(desk.text().get("smart.empty"), () -> of(desk, "")), new SeparatorMenuItem());
            for (var one : ready) {
                menu.getItems().add(item(name(desk, one), () -> make(desk, name(desk, one), one.rule())));
            }
            menu.getStyleClass().add("smart-menu");
            menu.show(under, Side.BOTTOM, 0, 0);
        });
    }

    private static String name(Desk desk, ReadyMade ready) {
        return desk.text().of(ready.kind(), ready.about());
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name, Icons.of(Feather.ZAP));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
