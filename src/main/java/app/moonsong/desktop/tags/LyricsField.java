package app.moonsong.desktop.tags;

import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.Lyrics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;

/** The lyrics of one file; they are looked for in the file itself, and can be written once they were found. */
final class LyricsField extends TextArea {
    private static final int ROWS = 5;

    private static final FieldName LYRICS = new FieldName.Known(TagField.LYRICS);

    LyricsField(Desk desk, Path file) {
        getStyleClass().add("lyrics-field");
        setAccessibleText(desk.text().of(TagField.LYRICS));
        setPrefRowCount(ROWS);
        setWrapText(true);
        setDisable(true);
        desk.background().fetch(() -> Lyrics.of(file).orElse(""), before -> {
            setText(before);
            setDisable(false);
            textProperty()
                    .subscribe((_, now) ->
                            desk.models().tags().proposal().type(LYRICS, said(now), Optional.of(said(before))));
        });
    }

    /** Lyrics are one text, whatever signs are in it. */
    private static List<String> said(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }
}
