package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.parts.Pills;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Writes what the tracklists know, with the titles in the language that the listener chooses. */
final class KnownForm extends VBox {
    private final Desk desk;
    private final TagEditing tags;

    KnownForm(Desk desk) {
        this.desk = desk;
        this.tags = desk.models().tags();
        getStyleClass().add("tag-tool");
        getChildren().add(Remark.of(desk, "tags.tool.known"));
        desk.background().fetch(tags::languages, this::languages);
        use(Optional.empty());
    }

    private void languages(List<String> all) {
        if (all.isEmpty()) {
            return;
        }
        var choices = new ArrayList<Optional<String>>();
        choices.add(Optional.empty());
        all.forEach(l -> choices.add(Optional.of(l)));
        var name = new Label(desk.text().get("tags.tool.titles"));
        name.getStyleClass().add("tag-name");
        getChildren().addAll(name, new Pills<>(choices, Optional.empty(), this::name, this::use));
    }

    private String name(Optional<String> language) {
        return language.map(Locale::forLanguageTag)
                .map(l -> l.getDisplayName(Locale.of(desk.text().language())))
                .orElseGet(() -> desk.text().get("tags.tool.released"));
    }

    private void use(Optional<String> language) {
        tags.proposal().use(tags.knowledge(language));
    }
}
