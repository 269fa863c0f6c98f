package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.tagging.tools.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Repairs text in old encodings. */
final class RepairForm extends VBox {
    private final Desk desk;

    RepairForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tag-tool");
        var choices = new ArrayList<Optional<Repair.Encoding>>();
        choices.add(Optional.empty());
        List.of(Repair.Encoding.values()).forEach(e -> choices.add(Optional.of(e)));
        getChildren()
                .addAll(
                        Remark.of(desk, "tags.tool.repair"),
                        new Pills<>(choices, Optional.empty(), this::name, this::use));
        use(Optional.empty());
    }

    private String name(Optional<Repair.Encoding> encoding) {
        return encoding.map(desk.text()::of).orElseGet(() -> desk.text().get("tags.tool.judged"));
    }

    private void use(Optional<Repair.Encoding> encoding) {
        desk.models().tags().proposal().use(new Repair(encoding));
    }
}
