package app.moonsong.desktop.tags;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.EmbeddedPicture;
import app.moonsong.audio.Pictures;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.desktop.parts.FilePicture;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Thumbnail;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.IndexedFile;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The picture of the first file: dropped, pasted, chosen, kept as a file, taken out. */
final class PictureBox extends HBox {
    private static final double SIZE = 128;
    /** Screens draw up to two pixels where one is meant. */
    private static final int SHARP = 256;

    private static final int KIB = 1024;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final IndexedFile file;
    private final Label words = new Label();

    /** A picture that was taken, and what it looks like. */
    private record Taken(Picture picture, String measures, Optional<Image> look) {}

    PictureBox(Desk desk, TagSheet sheet) {
        this.desk = desk;
        this.file = sheet.files().getFirst();
        getStyleClass().add("tag-picture");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("scan-words");
        words.setWrapText(true);
        var held = file.audio().flatMap(AudioFile::picture);
        words.setText(desk.text().get("tags.no-picture"));
        held.ifPresent(this::describe);
        var save = button(Feather.DOWNLOAD, "tags.picture.save", this::save);
        save.setDisable(held.isEmpty());
        var buttons = new FlowPane(
                button(Feather.IMAGE, "tags.picture.choose", this::choose),
                button(Feather.CLIPBOARD, "tags.picture.paste", this::paste),
                save,
                button(Feather.X, "tags.picture.remove", this::remove));
        buttons.getStyleClass().add("tag-picture-buttons");
        var side = new VBox(words, buttons);
        if (sheet.pictures() > 1) {
            side.getChildren()
                    .addFirst(Wrapped.of(desk.text().get("tags.picture.differ", sheet.pictures()), "scan-words"));
        }
        side.getStyleClass().add("tag-picture-words");
        getChildren().addAll(new FilePicture(desk, file, SIZE), side);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (PASTE.match(e)) {
                paste();
                e.consume();
            }
        });
    }

    private Button button(Ikon icon, String key, Runnable action) {
        var button = new Button(desk.text().get(key), Icons.of(icon));
        button.getStyleClass().addAll("quiet-button", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void describe(EmbeddedPicture held) {
        words.setText(desk.text().get("tags.picture", held.mimeType(), held.sizeBytes() / KIB));
        desk.background()
                .fetch(
                        () -> {
                            try (var in = Pictures.open(file.path(), held)) {
                                return measures(in, held.sizeBytes());
                            }
                        },
                        words::setText,
                        _ -> {}); // the weight is shown, and writing says what is wrong with the file
    }

    private String measures(InputStream image, long bytes) throws IOException {
        return Thumbnail.size(image)
                .map(s -> desk.text().get("tags.picture.measures", s.getWidth(), s.getHeight(), bytes / KIB))
                .orElseGet(() -> desk.text().get("tags.picture.size", bytes / KIB));
    }

    private void remove() {
        desk.models().tags().proposal().picture(new PictureEdit.Remove());
        words.setText(desk.text().get("tags.picture.removed"));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("tags.picture.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("JPEG, PNG", "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.PNG"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(image -> take(PictureSource.of(image)));
    }

    private void paste() {
        PictureSource.of(Clipboard.getSystemClipboard())
                .ifPresentOrElse(this::take, () -> words.setText(desk.text().get("tags.picture.none")));
    }

    /** Reads an image; one that is no picture for a file, or too large, says so. */
    private void take(PictureSource source) {
        desk.background()
                .fetch(
                        () -> taken(source),
                        taken -> taken.ifPresentOrElse(
                                this::replace, () -> words.setText(desk.text().get("tags.picture.bad"))));
    }

    private Optional<Taken> taken(PictureSource source) throws IOException {
        var picture = source.read();
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        var bytes = picture.get().image().toArray();
        var look = Thumbnail.read(new ByteArrayInputStream(bytes), SHARP);
        return Optional.of(new Taken(picture.get(), measures(new ByteArrayInputStream(bytes), bytes.length), look));
    }

    private void replace(Taken taken) {
        desk.models().tags().proposal().picture(new PictureEdit.Replace(taken.picture()));
        words.setText(desk.text().get("tags.picture.new", taken.measures()));
        taken.look().ifPresent(image -> {
            var view = new ImageView(image);
            view.setFitWidth(SIZE);
            view.setFitHeight(SIZE);
            view.setPreserveRatio(true);
            getChildren().set(0, view);
        });
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("tags.picture.save"));
        var picture = file.audio().flatMap(AudioFile::picture);
        chooser.setInitialFileName(
                picture.filter(p -> p.mimeType().endsWith("png")).isPresent() ? "cover.png" : "cover.jpg");
        var to = Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
        if (picture.isPresent() && to.isPresent()) {
            desk.background()
                    .fetch(
                            () -> {
                                try (var in = Pictures.open(file.path(), picture.get())) {
                                    return Files.write(to.get().toPath(), in.readAllBytes());
                                }
                            },
                            saved -> words.setText(desk.text().get("tags.picture.saved", saved)));
        }
    }

    private void over(DragEvent e) {
        if (PictureSource.of(e.getDragboard()).isPresent()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        }
    }

    private void dropped(DragEvent e) {
        PictureSource.of(e.getDragboard()).ifPresent(source -> {
            take(source);
            e.setDropCompleted(true);
            e.consume();
        });
    }
}
