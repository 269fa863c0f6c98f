package app.moonsong.desktop.labels;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.parts.Chip;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.library.labels.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Puts labels on things and takes them off: what is written narrows the labels there are, or makes a new one. */
public final class LabelEditor extends StackPane {
    private final Desk desk;
    private final List<Markable> things;
    private final TextField box = new TextField();
    private final FlowPane chips = new FlowPane();
    private final Colors colors;
    private final javafx.scene.control.Label hint = new javafx.scene.control.Label();

    public LabelEditor(Desk desk, List<Markable> things) {
        this.desk = desk;
        this.things = things;
        var text = desk.text();
        getStyleClass().add("veil");
        var title = new javafx.scene.control.Label(text.get("labels.of", things.size()));
        title.getStyleClass().add("label-editor-title");
        box.setPromptText(text.get("labels.prompt"));
        box.setAccessibleText(text.get("labels.prompt"));
        box.setOnAction(_ -> take());
        box.textProperty().subscribe((_, _) -> show());
        chips.getStyleClass().add("label-choice");
        colors = new Colors(text, Optional.empty(), _ -> box.requestFocus());
        colors.managedProperty().bind(colors.visibleProperty());
        hint.getStyleClass().add("key-sheet-close");
        hint.setWrapText(true);
        var sheet = new VBox(title, box, chips, colors, hint);
        sheet.getStyleClass().addAll("key-sheet", "label-editor");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        Follow.whileSeen(this, desk.models().marking().revision(), _ -> show());
    }

    /** The keyboard goes to where the label is written. */
    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    private String written() {
        return box.getText().strip();
    }

    private List<Label> fitting() {
        var part = written().toLowerCase(Locale.ROOT);
        return desk.models().marking().labels().stream()
                .filter(l -> l.name().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private boolean isNew() {
        return !written().isEmpty() && desk.models().marking().named(written()).isEmpty();
    }

    private void show() {
        chips.getChildren().setAll(fitting().stream().map(this::chip).toList());
        colors.setVisible(isNew());
        hint.setText(hint());
    }

    private String hint() {
        var text = desk.text();
        if (isNew()) {
            return text.get("labels.make", written());
        }
        return text.get(desk.models().marking().labels().isEmpty() ? "labels.first" : "labels.how");
    }

    private ToggleButton chip(Label label) {
        long with = things.stream().filter(t -> has(t, label)).count();
        var chip = new ToggleButton(label.name(), Chip.dot(label.color()));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("pill-choice");
        chip.setSelected(with == things.size());
        if (with > 0 && with < things.size()) {
            chip.getStyleClass().add("some");
            chip.setAccessibleText(desk.text().get("labels.some", label.name(), with, things.size()));
        }
        chip.setOnAction(_ -> turn(label, with < things.size()));
        return chip;
    }

    private boolean has(Markable thing, Label label) {
        return desk.models().marking().of(thing).labels().contains(label.name());
    }

    private void turn(Label label, boolean on) {
        var marking = desk.models().marking();
        if (on) {
            marking.add(label.name(), Optional.empty(), things);
        } else {
            marking.remove(label.name(), things);
        }
        box.requestFocus();
    }

    /** Enter puts on what is written; a label that all things have already is taken off. */
    private void take() {
        var marking = desk.models().marking();
        if (isNew()) {
            marking.add(written(), colors.chosen(), things);
        } else {
            marking.named(written()).ifPresent(l -> turn(l, !things.stream().allMatch(t -> has(t, l))));
        }
        box.clear();
    }
}
