package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.model.TagSheet;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.Pills;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Tags of one file or of many: fields or tools beside what would change, names, and what was done before. */
public final class TagsPage implements Page {
    private final Desk desk;
    private final TagEditing tags;
    private final VBox node;
    private final StackPane body = new StackPane();
    private final Label count = new Label();
    private final Pills<TagEditing.View> views;
    private Optional<TagEditing.View> shown = Optional.empty();

    public TagsPage(Desk desk) {
        this.desk = desk;
        this.tags = desk.models().tags();
        var title = new Label(desk.text().get("tags.title"));
        title.getStyleClass().add("page-title");
        count.getStyleClass().add("scan-words");
        views = new Pills<>(List.of(TagEditing.View.values()), tags.view().get(), desk.text()::of, this::turnTo);
        node = new VBox(title, count, views, body);
        node.getStyleClass().addAll("page", "files-page", "tags-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        Follow.whileSeen(node, tags.view(), this::show);
        Follow.whileSeen(node, tags.sheet(), this::show);
    }

    private void turnTo(TagEditing.View view) {
        if (view != tags.view().get()) {
            tags.turnTo(view);
        }
    }

    private void show(TagEditing.View view) {
        views.choose(view);
        shown = Optional.empty();
        show(tags.sheet().get());
    }

    /** Fields show what files say and are made anew with them; the rest goes on with the files as they are now. */
    private void show(TagSheet sheet) {
        count.setText(desk.text().get("tags.count", sheet.files().size()));
        var view = tags.view().get();
        if (sheet.files().isEmpty() && view != TagEditing.View.HISTORY) {
            shown = Optional.empty();
            body.getChildren().setAll(empty());
        } else if (view == TagEditing.View.EDIT || shown.filter(view::equals).isEmpty()) {
            shown = Optional.of(view);
            body.getChildren().setAll(made(view, sheet));
        }
    }

    private Node made(TagEditing.View view, TagSheet sheet) {
        var text = desk.text();
        return switch (view) {
            case EDIT -> beside(new TagForm(desk, sheet), text.get("tags.same.words"));
            case TOOLS -> beside(new ToolPane(desk), text.get("tags.tool.same"));
            case NAMES -> new NamesPane(desk);
            case HISTORY -> new TagHistory(desk);
        };
    }

    private Node empty() {
        var text = desk.text();
        return new Empty(Feather.TAG, text.get("tags.none"), text.get("tags.none.words", Keys.EDIT_TAGS.label()));
    }

    private Node beside(Node left, String hint) {
        var form = new ScrollPane(left);
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.getStyleClass().add("tag-form-scroll");
        var preview = new TagPreview(desk, hint);
        var both = new HBox(form, preview);
        both.getStyleClass().add("tag-editor");
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox.setHgrow(preview, Priority.ALWAYS);
        return both;
    }

    @Override
    public void undo() {
        tags.journal().undoLast();
    }

    @Override
    public void redo() {
        tags.journal().redoLast();
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
