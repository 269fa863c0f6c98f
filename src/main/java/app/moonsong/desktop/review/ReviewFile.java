package app.moonsong.desktop.review;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Details;
import app.moonsong.desktop.parts.FilePicture;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.KeyLabel;
import app.moonsong.desktop.parts.Reasons;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.player.QueueItem;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The file in question, large: its picture, its name, where it lies, what it says of itself. */
final class ReviewFile extends HBox {
    private static final double PICTURE = 150;

    ReviewFile(Desk desk, HeldFile held, Consumer<ReviewKeys> act) {
        getStyleClass().add("review-file");
        setAlignment(Pos.CENTER_LEFT);
        var file = held.file();
        var folder = line(Details.where(file.folder(), file.path().resolveSibling("")), "review-folder");
        folder.setTooltip(new Tooltip(file.path().toString()));
        folder.setGraphic(Icons.of(Feather.FOLDER));
        var words = new VBox(
                folder,
                line(String.valueOf(file.path().getFileName()), "review-name"),
                line(says(desk, file), "review-says"),
                line(sound(file), "review-says"));
        if (held.suspended().isPresent()) {
            words.getChildren().add(Wrapped.of(Reasons.suspended(desk, held), "suspended-file"));
        }
        words.getChildren().add(listen(desk, file, act));
        words.getStyleClass().add("review-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FilePicture(desk, file, PICTURE), words);
    }

    /** What its tags say; a file without any says so. */
    private static String says(Desk desk, IndexedFile file) {
        var tags = file.audio().map(a -> a.tags()).orElse(Tags.NONE);
        var said = Stream.of(TagField.TITLE, TagField.ARTIST, TagField.ALBUM, TagField.TRACK)
                .map(tags::textOrEmpty)
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? desk.text().get("review.untagged") : said;
    }

    private static String sound(IndexedFile file) {
        return file.audio().stream().flatMap(a -> Details.facts(a.sound())).collect(Collectors.joining(" · "));
    }

    private static Button listen(Desk desk, IndexedFile file, Consumer<ReviewKeys> act) {
        var button = new Button("", new KeyLabel(ReviewKeys.LISTEN.label()));
        button.getStyleClass().addAll("quiet-button", "keyed", "listen");
        button.setOnAction(_ -> act.accept(ReviewKeys.LISTEN));
        Follow.whileSeen(button, desk.models().playing().state(), _ -> {
            var playing = desk.models().playing();
            boolean heard = playing.sounding()
                    && playing.current()
                            .map(QueueItem::path)
                            .filter(file.path()::equals)
                            .isPresent();
            button.setText(desk.text().get(heard ? "review.heard" : Text.key(ReviewKeys.LISTEN)));
        });
        return button;
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
