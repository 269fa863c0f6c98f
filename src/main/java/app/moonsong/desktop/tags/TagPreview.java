package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagDifference;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.model.TagProposal;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.Plan;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What would change, file by file and field by field; each file and field can be switched off; what writes it. */
final class TagPreview extends VBox {
    private final Desk desk;
    private final TagEditing tags;
    private final TagProposal proposal;
    private final FlowPane switches = new FlowPane();
    private final SwitchList<TagDifference> list;
    private final WorkFoot foot;
    private final Label said = new Label();

    /** {@code hint} says how something comes to be here. */
    TagPreview(Desk desk, String hint) {
        this.desk = desk;
        this.tags = desk.models().tags();
        this.proposal = tags.proposal();
        var text = desk.text();
        getStyleClass().add("tag-preview");
        switches.getStyleClass().add("tag-switches");
        list = new SwitchList<>(
                TagDifference::file,
                d -> d.plan() instanceof Plan.Rewrite,
                d -> new DifferenceLines(text, d),
                proposal::isOn,
                proposal::turn);
        list.setAccessibleText(text.get("tags.preview"));
        list.setPlaceholder(new Empty(Feather.EDIT_3, text.get("tags.same"), hint));
        VBox.setVgrow(list, Priority.ALWAYS);
        foot = new WorkFoot(desk, Feather.EDIT_3, proposal.preparation(), tags::write);
        said.getStyleClass().add("scan-words");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(switches, list, new ConsentBoxes(desk), said, foot);
        Follow.whileSeen(this, proposal.preview(), this::show);
        Follow.whileSeen(this, proposal.chosen(), now -> foot.offer(now, n -> text.get("tags.write", n)));
        Follow.whileSeen(this, tags.report(), _ -> said());
        Follow.whileSeen(this, tags.journal().undone(), _ -> said());
    }

    private void show(List<TagDifference> differences) {
        switches.getChildren()
                .setAll(proposal.fields().stream().map(this::toggle).toList());
        list.getItems()
                .setAll(differences.stream()
                        .filter(d -> !d.changes().isEmpty() || d.refused().isPresent())
                        .toList());
    }

    private ToggleButton toggle(FieldName field) {
        var button = new ToggleButton(FieldRows.called(desk.text(), field));
        button.getStyleClass().add("pill-choice");
        button.setSelected(proposal.isOn(field));
        button.setOnAction(_ -> proposal.turn(field, button.isSelected()));
        return button;
    }

    private void said() {
        var sentences = new Sentences(desk.text());
        said.setText(tags.report()
                .get()
                .map(sentences::of)
                .orElseGet(() -> sentences.of(tags.journal().undone().get())));
    }
}
