package app.moonsong.desktop;

import app.moonsong.library.IndexedFile;
import javafx.scene.layout.StackPane;

/** What a file looks like: drawn from its album or folder. */
final class FilePicture extends StackPane {
    FilePicture(Desk desk, IndexedFile file, double size) {
        getStyleClass().add("file-picture");
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(Cover.nameless(String.valueOf(file.path().getParent()), size));
    }
}
