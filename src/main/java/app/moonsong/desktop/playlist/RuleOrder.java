package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.search.Sort;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the order of a smart playlist; a button beside it turns it round, or mixes anew. */
final class RuleOrder extends HBox {
    private static final int SEEDS = 1_000_000;

    private final Text text;
    private final Consumer<SmartOrder> chosen;
    private final MenuButton menu = new MenuButton();
    private final Button turn;
    private SmartOrder shown = new SmartOrder.AsFound();

    RuleOrder(Text text, Consumer<SmartOrder> chosen) {
        this.text = text;
        this.chosen = chosen;
        getStyleClass().add("rule-order");
        menu.getStyleClass().addAll("quiet-button", "rule-choice");
        menu.setAccessibleText(text.get("smart.order"));
        menu.getItems()
                .addAll(item(text.get("smart.order.found"), new SmartOrder.AsFound()), mix(), new SeparatorMenuItem());
        for (var key : Sort.Key.values()) {
            menu.getItems().add(item(text.of(key), new SmartOrder.Sorted(new Sort(key, greatestFirst(key)))));
        }
        turn = Icons.button(Feather.REPEAT, text.get("smart.order.turn"), this::turn);
        turn.getStyleClass().add("rule-turn");
        getChildren().setAll(menu, turn);
    }

    private MenuItem mix() {
        var item = new MenuItem(text.get("smart.order.mixed"));
        item.setOnAction(_ -> chosen.accept(mixed()));
        return item;
    }

    private MenuItem item(String name, SmartOrder order) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> chosen.accept(order));
        return item;
    }

    private static SmartOrder mixed() {
        return new SmartOrder.Mixed(ThreadLocalRandom.current().nextInt(SEEDS));
    }

    /** Names from A on, numbers and days from the greatest. */
    private static boolean greatestFirst(Sort.Key key) {
        return switch (key) {
            case TITLE, ARTIST, ALBUM, PATH, LENGTH -> false;
            case YEAR, BITRATE, PLAYS, RATING, ADDED, PLAYED -> true;
        };
    }

    void show(SmartOrder order) {
        shown = order;
        switch (order) {
            case SmartOrder.AsFound() -> say(text.get("smart.order.found"), Optional.empty());
            case SmartOrder.Mixed _ -> say(text.get("smart.order.mixed"), Optional.of(Feather.SHUFFLE));
            case SmartOrder.Sorted(var sort) ->
                say(text.of(sort.key()), Optional.of(sort.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP));
        }
    }

    private void say(String name, Optional<Feather> icon) {
        menu.setText(name);
        turn.setVisible(icon.isPresent());
        turn.setManaged(icon.isPresent());
        icon.ifPresent(i -> turn.setGraphic(Icons.of(i)));
        var does =
                text.get(icon.filter(Feather.SHUFFLE::equals).isPresent() ? "smart.order.again" : "smart.order.turn");
        turn.setAccessibleText(does);
        turn.getTooltip().setText(does);
    }

    private void turn() {
        chosen.accept(
                switch (shown) {
                    case SmartOrder.AsFound() -> shown;
                    case SmartOrder.Mixed _ -> mixed();
                    case SmartOrder.Sorted(var sort) -> new SmartOrder.Sorted(new Sort(sort.key(), !sort.descending()));
                });
    }
}
