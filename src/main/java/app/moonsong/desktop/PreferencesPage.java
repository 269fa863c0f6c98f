package app.moonsong.desktop;

import app.moonsong.library.Folder;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Language, colours and folders. */
final class PreferencesPage implements Page {
    private final Desk desk;
    private final VBox folders = new VBox();
    private final ScrollPane node;

    PreferencesPage(Desk desk, Settings settings, Consumer<Settings> changed) {
        this.desk = desk;
        var text = desk.text();
        var add = new Button(text.get("folder.add"), Icons.of(Feather.PLUS));
        add.setOnAction(_ -> desk.doings().chooseFolder(text.get("folder.choose")));
        var again = new Button(text.get("folder.again"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(_ -> desk.models().scanning().again());
        var buttons = new HBox(add, again);
        buttons.getStyleClass().add("film-buttons");
        folders.getStyleClass().add("folders");
        var box = new VBox(
                heading(text.get("side.preferences"), "page-title"),
                heading(text.get("preferences.language"), "notes-heading"),
                choice(Settings.Language.values(), settings.language(), l -> changed.accept(settings.with(l))),
                heading(text.get("preferences.look"), "notes-heading"),
                choice(Settings.Look.values(), settings.look(), l -> changed.accept(settings.with(l))),
                heading(text.get("preferences.folders"), "notes-heading"),
                folders,
                buttons);
        box.getStyleClass().addAll("page", "preferences");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        desk.models().holdings().revision().subscribe(_ -> show());
    }

    private <E extends Enum<E>> HBox choice(E[] all, E now, Consumer<E> chosen) {
        var box = new HBox();
        box.getStyleClass().add("tabs");
        var group = new ToggleGroup();
        for (var one : all) {
            var button = new ToggleButton(desk.text().of(one));
            button.getStyleClass().add("tab-pill");
            button.setToggleGroup(group);
            button.setSelected(one == now);
            button.setOnAction(_ -> chosen.accept(one));
            box.getChildren().add(button);
        }
        return box;
    }

    private void show() {
        var all = desk.models().holdings().folders();
        folders.getChildren().setAll(all.stream().map(this::folder).toList());
        if (all.isEmpty()) {
            folders.getChildren().add(heading(desk.text().get("folder.none"), "scan-words"));
        }
    }

    private HBox folder(Folder folder) {
        var path = new Label(folder.path().toString(), Icons.of(Feather.FOLDER));
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        var remove = Icons.button(Feather.X, desk.text().get("folder.remove", folder.path()), () -> desk.doings()
                .removeFolder(folder));
        var box = new HBox(path, remove);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("folder");
        return box;
    }

    private static Label heading(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    public Node node() {
        return node;
    }
}
