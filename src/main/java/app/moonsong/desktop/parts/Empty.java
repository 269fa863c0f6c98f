package app.moonsong.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** Says why there is nothing to see, and what to do about it. */
public final class Empty extends VBox {
    public Empty(Ikon icon, String title, String words, Node... remedies) {
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        var body = new Label(words);
        body.getStyleClass().add("empty-words");
        body.setWrapText(true);
        getChildren().addAll(Icons.of(icon, "empty-icon"), heading, body);
        getChildren().addAll(remedies);
    }
}
