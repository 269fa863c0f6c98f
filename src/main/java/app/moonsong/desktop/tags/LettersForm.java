package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.tagging.tools.Letters;
import app.moonsong.tagging.tools.TextTool;
import java.util.List;
import javafx.scene.layout.VBox;

/** Capitals, widths and spaces. */
final class LettersForm extends VBox {
    private final Desk desk;

    LettersForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tag-tool");
        getChildren()
                .addAll(
                        Remark.of(desk, "tags.tool.letters"),
                        new Pills<>(List.of(Letters.values()), Letters.TITLE, desk.text()::of, this::use));
        use(Letters.TITLE);
    }

    private void use(Letters letters) {
        desk.models().tags().proposal().use(TextTool.of(TextTool.FIELDS, List.of(letters)));
    }
}
