package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.tools.NameReading;
import javafx.scene.layout.VBox;

/** Takes tags from the names of files and folders. */
final class NamesForm extends VBox {
    private static final String FIRST = "{track} {title}";

    private final Desk desk;

    NamesForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tag-tool");
        getChildren().addAll(Remark.of(desk, "tags.tool.names"), new PatternBox(desk, FIRST, this::use));
        use(FIRST);
    }

    private void use(String pattern) {
        NamePattern.of(pattern).ifPresent(p -> desk.models().tags().proposal().use(new NameReading(p)));
    }
}
