package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagDifference;
import app.moonsong.desktop.model.TagProposal;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.WriteOptions;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What the listener is asked to agree to; seen only where a file of the preview needs it. */
final class ConsentBoxes extends VBox {
    private final TagProposal proposal;
    private final CheckBox upgrade;
    private final CheckBox unlink;

    ConsentBoxes(Desk desk) {
        proposal = desk.models().tags().proposal();
        getStyleClass().add("tag-consent");
        upgrade = box(desk.text().get("tags.agree.upgrade"));
        unlink = box(desk.text().get("tags.agree.unlink"));
        getChildren().addAll(upgrade, unlink);
        Follow.whileSeen(this, proposal.preview(), this::show);
    }

    private CheckBox box(String words) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        box.managedProperty().bind(box.visibleProperty());
        box.setOnAction(_ -> proposal.agree(new WriteOptions(
                upgrade.isSelected(), unlink.isSelected(), proposal.agreed().keepTimes())));
        return box;
    }

    private void show(List<TagDifference> differences) {
        upgrade.setSelected(proposal.agreed().upgrade());
        unlink.setSelected(proposal.agreed().unlink());
        upgrade.setVisible(upgrade.isSelected() || needs(differences, Refusal.OLD_VERSION));
        unlink.setVisible(unlink.isSelected() || needs(differences, Refusal.HARD_LINKS));
        setManaged(upgrade.isVisible() || unlink.isVisible());
    }

    private static boolean needs(List<TagDifference> differences, Refusal reason) {
        return differences.stream().flatMap(d -> d.refused().stream()).anyMatch(left -> left.reason() == reason);
    }
}
