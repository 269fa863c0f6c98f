package app.moonsong.desktop.search;

import app.moonsong.desktop.model.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What can be written in the box, by examples; each is tried at a click. */
final class SearchHelp extends ScrollPane {
    /** Examples, each with the key of what it finds. */
    private static final List<List<String>> EXAMPLES = List.of(
            List.of("moon song", "search.help.words"),
            List.of("\"moon song\"", "search.help.phrase"),
            List.of("문", "search.help.syllable"),
            List.of("ㅁㅅ", "search.help.initials"),
            List.of("title:moon artist:karen", "search.help.fields"),
            List.of("film:her is:missing", "search.help.is"),
            List.of("length:2:00..4:00 year:>=2013", "search.help.ranges"),
            List.of("added:<30d", "search.help.ages"),
            List.of("(piano OR strings) -live", "search.help.operators"),
            List.of("format:flac sort:-length", "search.help.sort"));

    SearchHelp(Text text, Consumer<String> tried) {
        var grid = new GridPane();
        grid.getStyleClass().add("search-help");
        for (int i = 0; i < EXAMPLES.size(); i++) {
            var query = EXAMPLES.get(i).getFirst();
            var example = new Button(query);
            example.getStyleClass().add("search-example");
            example.setOnAction(_ -> tried.accept(query));
            var words = new Label(text.get(EXAMPLES.get(i).getLast()));
            words.getStyleClass().add("search-help-words");
            grid.addRow(i, example, words);
        }
        var title = new Label(text.get("search.start"));
        title.getStyleClass().add("empty-title");
        var words = new Label(text.get("search.start.words"));
        words.getStyleClass().add("search-help-words");
        words.setWrapText(true);
        var all = new VBox(title, words, grid);
        all.getStyleClass().add("search-start");
        setContent(all);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }
}
