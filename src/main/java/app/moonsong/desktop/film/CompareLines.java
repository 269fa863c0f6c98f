package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.ReleaseComparison.Pair;
import app.moonsong.library.ReleaseComparison.Standing;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two releases side by side: what only one has, what both have, and of what each has its own version. */
final class CompareLines extends VBox {
    private final Text text;

    CompareLines(Desk desk, ReleaseComparison comparison) {
        text = desk.text();
        getStyleClass().add("compare-lines");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        var head = new HBox(heading(comparison.left()), heading(comparison.right()));
        head.getStyleClass().add("compare-head");
        getChildren().add(head);
        for (var standing : Standing.values()) {
            var pairs = comparison.pairs(standing);
            if (!pairs.isEmpty()) {
                var name = new Label(text.of(standing, name(comparison.left()), name(comparison.right())) + " · "
                        + text.number(pairs.size()));
                name.getStyleClass().addAll("notes-heading", "compare-standing");
                name.setWrapText(true);
                getChildren().add(name);
                pairs.forEach(p -> getChildren().add(line(p)));
            }
        }
    }

    private String name(ReleaseView view) {
        return Names.of(view, text);
    }

    private Label heading(ReleaseView view) {
        var label = new Label(name(view));
        label.getStyleClass().add("compare-release");
        return half(label);
    }

    private HBox line(Pair pair) {
        var line = new HBox(side(pair.left()), side(pair.right()));
        line.getStyleClass().add("compare-line");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(spoken(pair.left()) + " – " + spoken(pair.right()));
        return line;
    }

    private HBox side(Optional<TrackRow> row) {
        var number = new Label(row.map(TrackRow::number).orElse(""));
        number.getStyleClass().add("compare-number");
        var title = new Label(row.map(r -> r.track().title()).orElse("–"));
        title.getStyleClass().add("track-title");
        var state = Icons.of(row.map(r -> icon(r.state())).orElse(Feather.CIRCLE), "state-icon");
        state.setVisible(row.isPresent());
        var side = new HBox(number, state, title);
        side.getStyleClass().add("compare-side");
        side.getStyleClass()
                .add(row.filter(r -> r.state() != TrackRow.State.MISSING).isPresent() ? "here" : "absent");
        side.setAlignment(Pos.CENTER_LEFT);
        return half(side);
    }

    private static Feather icon(TrackRow.State state) {
        return switch (state) {
            case PRESENT -> Feather.CHECK;
            case MISSING -> Feather.CIRCLE;
            case DOUBTFUL -> Feather.HELP_CIRCLE;
        };
    }

    /** Takes half of the line, however long its words are. */
    private static <T extends javafx.scene.layout.Region> T half(T part) {
        part.setPrefWidth(1);
        part.setMinWidth(0);
        part.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private String spoken(Optional<TrackRow> row) {
        return row.map(r -> "%s. %s. %s".formatted(r.number(), r.track().title(), text.of(r.state())))
                .orElseGet(() -> text.of(TrackRow.State.MISSING));
    }
}
