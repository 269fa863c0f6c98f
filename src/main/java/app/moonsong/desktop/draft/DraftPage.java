package app.moonsong.desktop.draft;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Done;
import app.moonsong.desktop.model.Drafting;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Problems;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.KeyLabel;
import app.moonsong.desktop.parts.Page;
import app.moonsong.draft.DraftRow;
import java.io.File;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Makes a tracklist of what the listener has: a box to paste into, and beside it what was understood, to be corrected. */
public final class DraftPage implements Page {
    private static final double BOX_WIDTH = 240;
    private static final int SHOWN_PROBLEMS = 3;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Drafting drafting;
    private final TextArea box = new TextArea();
    private final DraftGrid grid;
    private final DraftFields fields;
    private final Label status = new Label();
    private final Label trouble = new Label();
    private final Button save;
    private final Button undo;
    private final Button redo;
    private final CheckBox seldom;
    private final Button film;
    private final VBox node;

    public DraftPage(Desk desk) {
        this.desk = desk;
        this.drafting = desk.models().drafting();
        var text = desk.text();
        grid = new DraftGrid(desk);
        fields = new DraftFields(desk);
        save = button(text.get("draft.save"), drafting::save);
        save.getStyleClass().setAll("button", "accent");
        undo = button(text.get("draft.undo"), drafting::undo);
        redo = button(text.get("draft.redo"), drafting::redo);
        seldom = new CheckBox(text.get("draft.seldom"));
        seldom.selectedProperty().subscribe(grid::seldom);
        film = button(text.get("draft.open.film"), this::openFilm);
        box.setPromptText(text.get("draft.paste"));
        box.setAccessibleText(text.get("draft.paste"));
        box.getStyleClass().add("draft-box");
        box.setWrapText(true);
        box.setMinWidth(BOX_WIDTH);
        box.setPrefWidth(BOX_WIDTH);
        box.textProperty().bindBidirectional(drafting.text());
        HBox.setHgrow(grid, Priority.ALWAYS);
        var both = new HBox(box, grid);
        both.getStyleClass().add("draft-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("draft-trouble");
        status.getStyleClass().add("scan-words");
        node = new VBox(head(), fields, both, trouble, rows(), foot());
        node.getStyleClass().addAll("page", "draft-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Follow.whileSeen(node, drafting.state(), this::show);
    }

    private HBox head() {
        var text = desk.text();
        var title = new Label(text.get("draft.title"));
        title.getStyleClass().add("page-title");
        var open = button(text.get("draft.open"), this::chooseFile);
        open.setGraphic(Icons.of(Feather.FILE_TEXT));
        var folder = button(text.get("draft.folder"), this::chooseFolder);
        folder.setGraphic(Icons.of(Feather.FOLDER));
        return line(title, space(), open, folder);
    }

    /** What can be done to rows, each with its key. */
    private HBox rows() {
        var line = line();
        for (var key : DraftKeys.values()) {
            var button = button(desk.text().of(key), () -> grid.act(key));
            button.setGraphic(new KeyLabel(key.label()));
            button.getStyleClass().add("keyed");
            line.getChildren().add(button);
        }
        line.getChildren().addAll(space(), seldom);
        return line;
    }

    private HBox foot() {
        var cancel = button(desk.text().get("draft.cancel"), this::cancel);
        return line(status, space(), film, undo, redo, cancel, save);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("draft-line");
        return line;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Drafting.State state) {
        var text = desk.text();
        int rows = state.draft().rows().size();
        int doubts = (int) state.draft().rows().stream()
                .map(DraftRow::doubts)
                .filter(d -> !d.isEmpty())
                .count();
        status.setText(
                state.saved().isPresent()
                        ? text.get("draft.saved")
                        : rows == 0 ? "" : text.get("draft.count", rows, doubts));
        boolean wrong = !state.problems().isEmpty();
        trouble.setText(state.problems().stream()
                .limit(SHOWN_PROBLEMS)
                .map(p -> Problems.sentence(p, text))
                .collect(Collectors.joining("\n")));
        trouble.setVisible(wrong);
        trouble.setManaged(wrong);
        save.setDisable(!state.canBeSaved());
        undo.setDisable(!drafting.canUndo());
        redo.setDisable(!drafting.canRedo());
        if (grid.saysSeldom()) {
            seldom.setSelected(true);
        }
        film.setVisible(state.saved().isPresent());
        film.setManaged(state.saved().isPresent());
    }

    @Override
    public void undo() {
        if (drafting.canUndo()) {
            drafting.undo();
        } else {
            desk.models().notices().word(desk.text().of(Done.Outcome.NOTHING));
        }
    }

    @Override
    public void redo() {
        if (drafting.canRedo()) {
            drafting.redo();
        } else {
            desk.models().notices().word(desk.text().of(Done.Outcome.NOTHING_AGAIN));
        }
    }

    private void key(KeyEvent e) {
        if (SAVE.match(e) && drafting.state().get().canBeSaved()) {
            e.consume();
            drafting.save();
        }
    }

    private void cancel() {
        drafting.clear();
        desk.places().back();
    }

    private void openFilm() {
        drafting.state().get().saved().ifPresent(f -> {
            drafting.clear();
            desk.places().go(new Place.OneFilm(f.id()));
        });
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("draft.open"));
        Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(drafting::open);
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(desk.text().get("draft.folder"));
        Optional.ofNullable(chooser.showDialog(node.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(drafting::folder);
    }

    @Override
    public void focus() {
        box.requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }
}
