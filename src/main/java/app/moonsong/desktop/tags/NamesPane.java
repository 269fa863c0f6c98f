package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Renaming;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.library.tagging.Naming;
import app.moonsong.tagging.FieldChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What files would be called by a pattern, while it is typed; the button that renames and moves them. */
final class NamesPane extends VBox {
    private final Desk desk;
    private final Renaming renaming;
    private final SwitchList<Line> list;
    private final Label said = new Label();

    /** A file with its new name, or with the reason that it keeps its own. */
    private record Line(Path file, Optional<Path> to, Optional<Outcome.Left> left) {}

    NamesPane(Desk desk) {
        this.desk = desk;
        this.renaming = desk.models().tags().renaming();
        var text = desk.text();
        getStyleClass().add("tag-names");
        list = new SwitchList<>(Line::file, line -> line.to().isPresent(), this::shown, renaming::isOn, renaming::turn);
        list.setAccessibleText(text.get("tags.names"));
        list.setPlaceholder(new Empty(Feather.FOLDER, text.get("tags.names.same"), text.get("tags.names.same.words")));
        VBox.setVgrow(list, Priority.ALWAYS);
        said.getStyleClass().add("scan-words");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var foot = new WorkFoot(desk, Feather.FOLDER, renaming.preparation(), renaming::rename);
        var pattern = new PatternBox(desk, renaming.pattern().get(), renaming::type);
        getChildren().addAll(pattern, Remark.of(desk, "tags.names.words"), list, said, foot);
        var sentences = new Sentences(text);
        Follow.whileSeen(this, renaming.preview(), this::show);
        Follow.whileSeen(this, renaming.chosen(), now -> foot.offer(now, n -> text.get("tags.rename", n)));
        Follow.whileSeen(this, desk.models().tags().journal().undone(), now -> said.setText(sentences.of(now)));
        Follow.whileSeen(this, renaming.report(), now -> now.ifPresent(r -> said.setText(sentences.named(r))));
        Follow.whileSeen(this, desk.models().tags().sheet(), _ -> renaming.look());
    }

    private void show(Optional<Naming> naming) {
        var lines = new ArrayList<Line>();
        naming.ifPresent(n -> {
            n.renames().forEach(r -> lines.add(new Line(r.from(), Optional.of(r.to()), Optional.empty())));
            n.left().forEach(o -> {
                if (o instanceof Outcome.Left left) {
                    lines.add(new Line(left.file(), Optional.empty(), Optional.of(left)));
                }
            });
        });
        list.getItems().setAll(lines);
    }

    private Node shown(Line line) {
        var changes = line.to().map(to -> changes(line.file(), to)).orElse(List.of());
        var shown = new DifferenceLines(desk.text(), line.file(), changes);
        line.left().ifPresent(left -> shown.refuse(why(left)));
        return shown;
    }

    /** The file's name of now stands above its new one. */
    private List<FieldChange> changes(Path from, Path to) {
        var changes = new ArrayList<FieldChange>();
        if (!Objects.equals(from.getFileName(), to.getFileName())) {
            changes.add(change("tags.history.name", "", to.getFileName()));
        }
        if (!Objects.equals(from.getParent(), to.getParent())) {
            changes.add(change("tags.names.folder", String.valueOf(from.getParent()), to.getParent()));
        }
        return changes;
    }

    private FieldChange change(String key, String before, @Nullable Path after) {
        return new FieldChange(desk.text().get(key), Optional.empty(), before, String.valueOf(after));
    }

    private String why(Outcome.Left left) {
        return left.reason() == Refusal.BAD_VALUE
                ? desk.text().get("tags.names.missing")
                : new Sentences(desk.text()).of(left);
    }
}
