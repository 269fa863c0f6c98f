package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.tagging.tools.Numbering;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Numbers, in the order in which the files are shown. */
final class NumbersForm extends VBox {
    private final Desk desk;
    private final TextField first;
    private final TextField disc;
    private final TextField discs;
    private final CheckBox total;
    private final CheckBox byFolder;

    NumbersForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tag-tool");
        var rows = new Rows();
        first = rows.text(desk.text().get("tags.tool.first"), "1");
        disc = rows.text(desk.text().get("tags.tool.disc"), "");
        discs = rows.text(desk.text().get("tags.tool.discs"), "");
        total = new CheckBox(desk.text().get("tags.tool.total"));
        total.setSelected(true);
        byFolder = new CheckBox(desk.text().get("tags.tool.folders"));
        List.of(total, byFolder).forEach(box -> {
            rows.add(box);
            box.setOnAction(_ -> use());
        });
        List.of(first, disc, discs).forEach(box -> box.textProperty().subscribe((_, _) -> use()));
        getChildren().addAll(Remark.of(desk, "tags.tool.numbers"), rows);
        use();
    }

    private void use() {
        desk.models()
                .tags()
                .proposal()
                .use(new Numbering(
                        number(first).orElse(1),
                        total.isSelected(),
                        byFolder.isSelected(),
                        number(disc),
                        number(discs)));
    }

    /** What is no number from 1 on is as if nothing were there. */
    private static OptionalInt number(TextField box) {
        var text = box.getText().strip();
        return text.matches("0*[1-9]\\d{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
