package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.Pills;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Tags of one file or of many: fields beside what would change, and what was done before. */
public final class TagsPage implements Page {
    /** What the page shows. */
    public enum View {
        EDIT,
        HISTORY
    }

    private final Desk desk;
    private final VBox node;
    private final StackPane body = new StackPane();
    private final Label count = new Label();
    private View view = View.EDIT;

    public TagsPage(Desk desk) {
        this.desk = desk;
        var title = new Label(desk.text().get("tags.title"));
        title.getStyleClass().add("page-title");
        count.getStyleClass().add("scan-words");
        var views = new Pills<>(List.of(View.values()), view, desk.text()::of, this::show);
        node = new VBox(title, count, views, body);
        node.getStyleClass().addAll("page", "files-page", "tags-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        Follow.whileSeen(node, desk.models().tags().sheet(), this::show);
    }

    private void show(TagSheet sheet) {
        count.setText(desk.text().get("tags.count", sheet.files().size()));
        if (view == View.EDIT) {
            body.getChildren().setAll(sheet.files().isEmpty() ? empty() : editor(sheet));
        }
    }

    private void show(View chosen) {
        view = chosen;
        switch (chosen) {
            case EDIT -> show(desk.models().tags().sheet().get());
            case HISTORY -> body.getChildren().setAll(new TagHistory(desk));
        }
    }

    private Node empty() {
        var text = desk.text();
        return new Empty(Feather.TAG, text.get("tags.none"), text.get("tags.none.words", Keys.EDIT_TAGS.label()));
    }

    private Node editor(TagSheet sheet) {
        var form = new ScrollPane(new TagForm(desk, sheet));
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.getStyleClass().add("tag-form-scroll");
        var preview = new TagPreview(desk);
        var both = new HBox(form, preview);
        both.getStyleClass().add("tag-editor");
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox.setHgrow(preview, Priority.ALWAYS);
        return both;
    }

    @Override
    public void undo() {
        desk.models().tags().undoLast();
    }

    @Override
    public void focus() {
        node.applyCss();
        var field = node.lookup(".tag-field");
        (field == null ? node : field).requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }
}
