package app.moonsong.desktop.settings;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.desktop.parts.Refill;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.Folder;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Language, colours, sound and folders. */
public final class PreferencesPage implements Page {
    private final Desk desk;
    private final VBox folders = new VBox();
    private final ScrollPane node;

    public PreferencesPage(Desk desk, Supplier<Settings> settings, Consumer<Settings> changed, Runnable keys) {
        this.desk = desk;
        var text = desk.text();
        var add = new Button(text.get("folder.add"), Icons.of(Feather.PLUS));
        add.setOnAction(_ -> desk.doings().chooseFolder(text.get("folder.choose")));
        var again = new Button(text.get("folder.again"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(_ -> desk.models().scanning().again());
        var sheet = new Button(text.get("preferences.keys"), Icons.of(Feather.HELP_CIRCLE));
        sheet.setOnAction(_ -> keys.run());
        List.of(add, again, sheet).forEach(b -> b.getStyleClass().add("quiet-button"));
        var buttons = new HBox(add, again);
        buttons.getStyleClass().add("film-buttons");
        folders.getStyleClass().add("folders");
        var box = new VBox(
                Wrapped.of(text.get("side.preferences"), "page-title"),
                Wrapped.of(text.get("preferences.language"), "notes-heading"),
                new Pills<>(
                        List.of(Settings.Language.values()),
                        settings.get().language(),
                        text::of,
                        l -> changed.accept(settings.get().with(l))),
                Wrapped.of(text.get("preferences.look"), "notes-heading"),
                new Pills<>(
                        List.of(Settings.Look.values()),
                        settings.get().look(),
                        text::of,
                        l -> changed.accept(settings.get().with(l))),
                new SoundBox(
                        text,
                        desk.models(),
                        () -> settings.get().sound(),
                        s -> changed.accept(settings.get().with(s))),
                Wrapped.of(text.get("preferences.announce"), "notes-heading"),
                new Pills<>(
                        List.of(true, false),
                        settings.get().announce(),
                        on -> text.get(on ? "preferences.announce.on" : "preferences.announce.off"),
                        on -> changed.accept(settings.get().announcing(on))),
                Wrapped.of(text.get("preferences.folders"), "notes-heading"),
                folders,
                buttons,
                Wrapped.of(text.get("shortcuts.title"), "notes-heading"),
                sheet,
                Wrapped.of(text.get("preferences.home"), "notes-heading"),
                Wrapped.of(text.get("preferences.home.words", desk.doings().home()), "scan-words"));
        box.getStyleClass().addAll("page", "preferences");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Follow.whileSeen(node, desk.models().holdings().revision(), _ -> show());
    }

    private void show() {
        var all = desk.models().holdings().folders();
        Refill.of(
                folders,
                all.isEmpty()
                        ? List.of(Wrapped.of(desk.text().get("folder.none"), "scan-words"))
                        : all.stream().map(this::folder).toList());
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

    @Override
    public Node node() {
        return node;
    }
}
