package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagProposal;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.tagging.FreeField;
import app.moonsong.tagging.FieldName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row for each of some fields: what all files say of it stands in it; where files differ, that is said and nothing
 * stands in it. A button takes the field out of all of them.
 */
final class FieldRows {
    private static final int NAMED = 3;

    private final Desk desk;
    private final TagProposal proposal;
    private final Rows rows = new Rows();
    private final Map<FieldName, Node> boxes = new LinkedHashMap<>();

    FieldRows(Desk desk) {
        this.desk = desk;
        this.proposal = desk.models().tags().proposal();
    }

    Rows node() {
        return rows;
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    boolean has(FieldName name) {
        return boxes.containsKey(name);
    }

    void focus(FieldName name) {
        Optional.ofNullable(boxes.get(name)).ifPresent(Node::requestFocus);
    }

    /**
     * Adds a row.
     *
     * @param values the different ones that the files have
     * @param several whether the field may have more than one
     */
    void add(FieldName name, List<List<String>> values, boolean several) {
        var common = values.size() == 1 ? Optional.of(values.getFirst()) : Optional.<List<String>>empty();
        var lines = new ValueLines(
                desk.text(), called(name), common.orElse(List.of()), several, now -> proposal.type(name, now, common));
        if (common.isEmpty()) {
            lines.prompt(differing(values));
        }
        put(name, lines, common.isEmpty() || name instanceof FieldName.Free);
    }

    /** Adds a row of a field that the program has no place for. */
    void add(FreeField field) {
        var name = new FieldName.Free(field.name());
        if (field.isText()) {
            add(name, field.values(), true);
        } else {
            var size = new Label(desk.text().get("tags.free.bytes", field.bytes()));
            size.getStyleClass().add("scan-words");
            put(name, size, true);
        }
    }

    private void put(FieldName name, Node box, boolean canGo) {
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(box);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("tag-value");
        if (canGo) {
            line.getChildren().add(out(name, box));
        }
        rows.add(called(name), line);
        boxes.put(name, box);
    }

    private ToggleButton out(FieldName name, Node box) {
        var words = desk.text().get("tags.free.out", called(name));
        var out = new ToggleButton("", Icons.of(Feather.X));
        out.getStyleClass().addAll("icon-button", "tag-out");
        out.setAccessibleText(words);
        out.setTooltip(new Tooltip(words));
        out.setOnAction(_ -> {
            box.setDisable(out.isSelected());
            if (out.isSelected()) {
                proposal.takeOut(name);
            } else if (box instanceof ValueLines lines) {
                lines.tell();
            } else {
                proposal.type(name, List.of(), Optional.empty());
            }
        });
        return out;
    }

    private String called(FieldName name) {
        return called(desk.text(), name);
    }

    /** What a field is called in the listener's language, where it has a name in it. */
    static String called(Text text, FieldName name) {
        return switch (name) {
            case FieldName.Known(var field) -> text.of(field);
            case FieldName.Free(var word) -> word;
        };
    }

    private String differing(List<List<String>> values) {
        var named = values.stream()
                .filter(v -> !v.isEmpty())
                .limit(NAMED)
                .map(v -> String.join("; ", v))
                .collect(Collectors.joining(" · "));
        return desk.text().get("tags.differ", values.size(), named);
    }
}
