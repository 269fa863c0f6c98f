package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Text;
import app.moonsong.library.search.Found;
import app.moonsong.search.Query;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** Says under the box what the query was taken for, and what was not taken as language. */
public final class HintLine extends Label {
    private final Text text;

    public HintLine(Text text) {
        this.text = text;
        getStyleClass().add("search-hint");
        setWrapText(true);
    }

    /** Says what was meant, and how near what was found comes to it. */
    public void show(Found found) {
        var query = found.query();
        var hints = hints(query);
        if (!hints.isEmpty() || found.isEmpty()) {
            say(hints);
            return;
        }
        say(
                switch (found.how()) {
                    case EXACT -> understood(query);
                    case NEARLY -> text.get("search.nearly", query.text());
                    case SOME_WORDS -> text.get("search.some", query.text());
                });
    }

    /** Says what was meant where that is not what is written. */
    public void show(Query query) {
        var hints = hints(query);
        boolean plain = query.understood().equals(query.text().strip());
        say(hints.isEmpty() && !plain ? understood(query) : hints);
    }

    public void clear() {
        say("");
    }

    private String hints(Query query) {
        return query.hints().stream().map(h -> text.of(h.kind(), h.part())).collect(Collectors.joining(" "));
    }

    private String understood(Query query) {
        return query.usesLanguage() ? text.get("search.understood", query.understood()) : "";
    }

    private void say(String words) {
        setText(words);
        boolean shown = !words.isEmpty();
        setVisible(shown);
        setManaged(shown);
    }
}
