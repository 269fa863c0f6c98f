package app.moonsong.desktop.labels;

import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Chip;
import app.moonsong.library.labels.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** The colors a label can have, to choose from. */
final class Colors extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * Makes the choice.
     *
     * @param now the color that is chosen, if one is
     */
    Colors(Text text, Optional<String> now, Consumer<String> chosen) {
        getStyleClass().add("label-colors");
        for (int i = 0; i < Labels.COLORS.size(); i++) {
            var color = Labels.COLORS.get(i);
            var button = new ToggleButton("", Chip.dot(color));
            button.getStyleClass().add("label-color");
            button.setAccessibleText(text.get("labels.color.number", i + 1));
            button.setToggleGroup(group);
            button.setUserData(color);
            button.setSelected(now.filter(color::equals).isPresent());
            button.setOnAction(_ -> chosen.accept(color));
            getChildren().add(button);
        }
    }

    Optional<String> chosen() {
        return Optional.ofNullable(group.getSelectedToggle()).map(t -> String.valueOf(t.getUserData()));
    }
}
