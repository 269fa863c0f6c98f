package app.moonsong.desktop.tags;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.tagging.FieldName;
import java.util.Set;
import javafx.scene.layout.VBox;

/** What some files say: the picture, the usual fields, stars and lyrics, and every other field. */
final class TagForm extends VBox {
    private static final Set<TagField> OF_ONE = Set.of(
            TagField.TITLE,
            TagField.ALBUM,
            TagField.TRACK,
            TagField.TRACK_TOTAL,
            TagField.DISC,
            TagField.DISC_TOTAL,
            TagField.DATE,
            TagField.COMMENT);

    TagForm(Desk desk, TagSheet sheet) {
        getStyleClass().add("tag-form");
        var usual = new FieldRows(desk);
        for (var field : TagSheet.FIELDS) {
            usual.add(new FieldName.Known(field), sheet.values(field), !OF_ONE.contains(field));
        }
        usual.node().add(desk.text().of(TagField.RATING), new FileStars(desk, sheet));
        if (sheet.files().size() == 1) {
            usual.node()
                    .add(
                            desk.text().of(TagField.LYRICS),
                            new LyricsField(desk, sheet.files().getFirst().path()));
        }
        getChildren().addAll(new PictureBox(desk, sheet), usual.node(), new OtherFields(desk, sheet, usual));
    }
}
