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

/** One of some things is chosen, by the mouse or the arrow keys; none only where the program shows so. */
public final class Pills<T> extends FlowPane {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private boolean telling = true;

    public Pills(List<T> all, T now, Function<T, String> name, Consumer<T> chosen) {
        getStyleClass().add("pills");
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
            if (!telling) {
                return;
            }
            if (after == null) {
                group.selectToggle(before);
            } else {
                buttons.forEach((one, button) -> {
                    if (button.equals(after)) {
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

    /** Shows that none is chosen, without a word. */
    public void showNone() {
        telling = false;
        group.selectToggle(null);
        telling = true;
    }

    /** Gives every choice another name. */
    public void rename(Function<T, String> name) {
        buttons.forEach((one, button) -> button.setText(name.apply(one)));
    }
}
