package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.Dragged;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.NewSmart;
import app.moonsong.library.playlists.SavedPlaylist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The way to every playlist: the listener's own by folder, then those that come with the films. */
public final class PlaylistsSide extends ScrollPane {
    private final Desk desk;
    private final VBox box = new VBox();
    private final List<Way> ways = new ArrayList<>();

    /** A button and where it leads. */
    private record Way(ToggleButton button, Place place) {}

    public PlaylistsSide(Desk desk) {
        this.desk = desk;
        getStyleClass().add("side-playlists");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        Follow.whileSeen(this, desk.models().shelf().listed(), _ -> show());
        Follow.whileSeen(this, desk.places().here(), this::mark);
    }

    /** Here every file that can be a playlist is meant as one, a table of any columns too. */
    private void over(DragEvent e) {
        if (ListFiles.canBe(Dragged.files(e.getDragboard()))) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        }
    }

    private void dropped(DragEvent e) {
        var files = Dragged.files(e.getDragboard());
        if (ListFiles.canBe(files)) {
            ListFiles.take(desk, files);
            e.setDropCompleted(true);
            e.consume();
        }
    }

    private void show() {
        box.getChildren().clear();
        ways.clear();
        box.getChildren().add(heading());
        var folder = "";
        for (var playlist : desk.models().shelf().own()) {
            if (!playlist.folder().equals(folder)) {
                folder = playlist.folder();
                box.getChildren().add(folder(folder));
            }
            add(playlist);
        }
        if (!desk.models().shelf().curated().isEmpty()) {
            var label = new Label(desk.text().get("playlist.curated"));
            label.getStyleClass().add("side-heading");
            box.getChildren().add(label);
        }
        for (var curated : desk.models().shelf().curated()) {
            box.getChildren()
                    .add(button(
                            Feather.MOON,
                            curated.name().in(desk.text().language()),
                            new Place.CuratedPlaylist(curated.film(), curated.id())));
        }
        mark(desk.places().here().get());
    }

    /** A folder's name; a click gives it another name or place. */
    private Button folder(String folder) {
        var text = desk.text();
        var button = new Button(folder, Icons.of(Feather.FOLDER));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("side-folder", "flat");
        button.setAccessibleText(text.get("playlist.folder.move", folder));
        button.setTooltip(new Tooltip(text.get("playlist.folder.move", folder)));
        button.setOnAction(_ -> moveFolder(folder));
        return button;
    }

    private void moveFolder(String folder) {
        var dialog = new TextInputDialog(folder);
        dialog.initOwner(getScene().getWindow());
        dialog.setHeaderText(desk.text().get("playlist.folder.move.words", folder));
        dialog.showAndWait()
                .filter(to -> !to.strip().equals(folder))
                .ifPresent(to -> desk.models().shelf().moveFolder(folder, to));
    }

    private HBox heading() {
        var label = new Label(desk.text().get("playlist.all"));
        label.getStyleClass().add("side-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var fresh = Icons.button(Feather.PLUS, desk.text().get("playlist.new"), () -> AddMenu.make(desk, List.of()));
        var take =
                Icons.button(Feather.DOWNLOAD, desk.text().get("transfer.import"), () -> ListFiles.choose(desk, this));
        take.getStyleClass().addAll("side-new", "take-lists");
        var smart = Icons.button(Feather.ZAP, desk.text().get("smart.new"), () -> NewSmart.offer(desk, label));
        smart.getStyleClass().addAll("side-new", "new-smart");
        fresh.getStyleClass().add("side-new");
        var heading = new HBox(label, take, smart, fresh);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private void add(SavedPlaylist playlist) {
        var button = button(playlist.isSmart() ? Feather.ZAP : Feather.LIST, playlist.name(), Place.of(playlist));
        if (!playlist.folder().isEmpty()) {
            button.getStyleClass().add("in-folder");
        }
        if (playlist.isSmart()) {
            button.getStyleClass().add("smart");
            box.getChildren().add(new StackPane(button, count(playlist, button)));
        } else {
            Dragged.onto(button, wishes -> AddMenu.add(desk, playlist, wishes));
            box.getChildren().add(button);
        }
    }

    /** How much a smart playlist holds, once that is counted. */
    private Label count(SavedPlaylist playlist, ToggleButton button) {
        var count = new Label();
        count.getStyleClass().add("smart-count");
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        Follow.whileSeen(count, desk.models().smart().counts(), counts -> {
            var now = Optional.ofNullable(counts.get(playlist.id())).map(desk.text()::number);
            count.setText(now.orElse(""));
            button.setAccessibleText(now.map(n -> desk.text().get("smart.counted", playlist.name(), n))
                    .orElse(playlist.name()));
        });
        return count;
    }

    private ToggleButton button(Ikon icon, String name, Place place) {
        var button = new ToggleButton(name, Icons.of(icon));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("side-entry", "side-playlist");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            desk.places().go(place);
            mark(desk.places().here().get());
        });
        ways.add(new Way(button, place));
        return button;
    }

    private void mark(Place here) {
        ways.forEach(w -> w.button().setSelected(w.place().equals(here)));
    }
}
