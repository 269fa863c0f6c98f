package app.moonsong.desktop.tags;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Pictures;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.desktop.parts.FilePicture;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.IndexedFile;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The picture of the first file: dropped, chosen, kept as a file, taken out. */
final class PictureBox extends HBox {
    private static final double SIZE = 128;
    private static final int KIB = 1024;

    private final Desk desk;
    private final IndexedFile file;
    private final Label words = new Label();

    PictureBox(Desk desk, TagSheet sheet) {
        this.desk = desk;
        this.file = sheet.files().getFirst();
        getStyleClass().add("tag-picture");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("scan-words");
        words.setWrapText(true);
        var held = file.audio().flatMap(AudioFile::picture);
        words.setText(held.map(p -> desk.text().get("tags.picture", p.mimeType(), p.sizeBytes() / KIB))
                .orElseGet(() -> desk.text().get("tags.no-picture")));
        var save = button(Feather.DOWNLOAD, "tags.picture.save", this::save);
        save.setDisable(held.isEmpty());
        var buttons = new FlowPane(
                button(Feather.IMAGE, "tags.picture.choose", this::choose),
                save,
                button(Feather.X, "tags.picture.remove", () -> edit(new PictureEdit.Remove(), "tags.picture.removed")));
        buttons.getStyleClass().add("tag-picture-buttons");
        var side = new VBox(words, buttons);
        side.getStyleClass().add("tag-picture-words");
        getChildren().addAll(new FilePicture(desk, file, SIZE), side);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private Button button(Ikon icon, String key, Runnable action) {
        var button = new Button(desk.text().get(key), Icons.of(icon));
        button.getStyleClass().addAll("quiet-button", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void edit(PictureEdit edit, String key) {
        desk.models().tags().picture(edit);
        words.setText(desk.text().get(key));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("tags.picture.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("JPEG, PNG", "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.PNG"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::take);
    }

    /** Reads an image file; one that is no picture for a file, or too large, says so. */
    private void take(Path image) {
        desk.background()
                .fetch(
                        () -> Files.size(image) > Picture.LARGEST_BYTES
                                ? Optional.<Picture>empty()
                                : Picture.of(Files.readAllBytes(image)),
                        read -> read.ifPresentOrElse(
                                p -> replace(image, p),
                                () -> words.setText(desk.text().get("tags.picture.bad"))));
    }

    private void replace(Path image, Picture picture) {
        desk.models().tags().picture(new PictureEdit.Replace(picture));
        words.setText(desk.text()
                .get("tags.picture.new", image.getFileName(), picture.image().length() / KIB));
        getChildren().set(0, preview(image));
    }

    private static Node preview(Path image) {
        var view = new javafx.scene.image.ImageView(
                new javafx.scene.image.Image(image.toUri().toString(), SIZE, SIZE, true, true, true));
        view.setFitWidth(SIZE);
        view.setFitHeight(SIZE);
        view.setPreserveRatio(true);
        return view;
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
        if (e.getDragboard().getFiles().size() == 1) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        }
    }

    private void dropped(DragEvent e) {
        if (e.getDragboard().getFiles().size() == 1) {
            take(e.getDragboard().getFiles().getFirst().toPath());
            e.setDropCompleted(true);
            e.consume();
        }
    }
}
