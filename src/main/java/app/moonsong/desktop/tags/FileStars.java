package app.moonsong.desktop.tags;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagProposal;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.desktop.parts.Stars;
import app.moonsong.tagging.FieldName;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The stars that stand in the files themselves. */
final class FileStars extends StackPane {
    private static final FieldName RATING = new FieldName.Known(TagField.RATING);

    private final TagProposal proposal;
    private final Optional<List<String>> common;
    private final Stars stars;

    FileStars(Desk desk, TagSheet sheet) {
        proposal = desk.models().tags().proposal();
        common = sheet.common(TagField.RATING);
        stars = new Stars(desk.text(), this::rate);
        getChildren().add(stars);
        stars.show(
                common.flatMap(v -> v.stream().findFirst())
                        .map(Integer::parseInt)
                        .orElse(0),
                true);
    }

    private void rate(int halfStars) {
        stars.show(halfStars, false);
        if (halfStars == 0 && common.isEmpty()) {
            proposal.takeOut(RATING);
        } else {
            proposal.type(RATING, halfStars == 0 ? List.of() : List.of(Integer.toString(halfStars)), common);
        }
    }
}
