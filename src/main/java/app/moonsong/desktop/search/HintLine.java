package app.moonsong.desktop.search;

import app.moonsong.desktop.model.Text;
import app.moonsong.library.search.Found;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** Says under the box what the query was taken for, and what was not taken as language. */
final class HintLine extends Label {
    private final Text text;

    HintLine(Text text) {
        this.text = text;
        getStyleClass().add("search-hint");
        setWrapText(true);
    }

    void show(Found found) {
        var query = found.query();
        var words = query.hints().stream().map(h -> text.of(h.kind(), h.part())).collect(Collectors.joining(" "));
        if (words.isEmpty() && !found.isEmpty()) {
            words = switch (found.how()) {
                case EXACT -> query.usesLanguage() ? text.get("search.understood", query.understood()) : "";
                case NEARLY -> text.get("search.nearly", query.text());
                case SOME_WORDS -> text.get("search.some", query.text());
            };
        }
        setText(words);
        boolean shown = !words.isEmpty();
        setVisible(shown);
        setManaged(shown);
    }

    void clear() {
        setText("");
        setVisible(false);
        setManaged(false);
    }
}
