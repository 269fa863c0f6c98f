package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Pills;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tools of the tag editor; what the chosen one would change is shown beside it at once. */
final class ToolPane extends VBox {
    private final Desk desk;
    private final StackPane form = new StackPane();

    ToolPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tag-tools");
        var pills = new Pills<>(List.of(Tool.values()), Tool.KNOWN, desk.text()::of, this::show);
        getChildren().addAll(pills, form);
        show(Tool.KNOWN);
    }

    private void show(Tool tool) {
        form.getChildren().setAll(made(tool));
    }

    private Node made(Tool tool) {
        return switch (tool) {
            case KNOWN -> new KnownForm(desk);
            case REPLACE -> new ReplaceForm(desk);
            case LETTERS -> new LettersForm(desk);
            case NUMBERS -> new NumbersForm(desk);
            case NAMES -> new NamesForm(desk);
            case REPAIR -> new RepairForm(desk);
        };
    }
}
