package app.moonsong.desktop.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** One of some things is chosen, by the mouse or the arrow keys; always exactly one. */
public final class Pills<T> extends FlowPane {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private boolean telling = true;

    public Pills(List<T> all, T now, Function<T, String> name, Consumer<T> chosen) {
        getStyleClass().add("pills");
        var group = new ToggleGroup();
        for (var one : all) {
            var button = new ToggleButton(name.apply(one));
            button.getStyleClass().add("pill-choice");
            button.setToggleGroup(group);
            button.setSelected(one.equals(now));
            button.setTooltip(new Tooltip(name.apply(one)));
            buttons.put(one, button);
        }
        getChildren().addAll(buttons.values());
        group.selectedToggleProperty().subscribe((before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            } else if (before != null) {
                buttons.forEach((one, button) -> {
                    if (telling && button.equals(after)) {
                        chosen.accept(one);
                    }
                });
            }
        });
    }

    /** Chooses one as if the listener had. */
    public void choose(T one) {
        var button = buttons.get(one);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** Shows that one is chosen, without a word. */
    public void show(T one) {
        telling = false;
        choose(one);
        telling = true;
    }

    /** Gives every choice another name. */
    public void rename(Function<T, String> name) {
        buttons.forEach((one, button) -> button.setText(name.apply(one)));
    }
}
