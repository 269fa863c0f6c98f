package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Markable;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The labels and stars of one thing. Stars that are not given show only where the row is looked at. */
public final class MarkBox extends HBox {
    private static final int CHIPS = 2;

    /** How much of a row's width it has. */
    public static final double PART_OF_ROW = 0.2;

    private final Desk desk;
    private Optional<Markable> thing = Optional.empty();
    private final HBox chips = new HBox();
    private final Stars stars;
    private final Tooltip names = new Tooltip();

    /** Shows a thing. */
    public MarkBox(Desk desk, Markable thing) {
        this(desk);
        show(thing);
    }

    /** Shows nothing until it is told of a thing. */
    public MarkBox(Desk desk) {
        this.desk = desk;
        stars = new Stars(
                desk.text(), half -> desk.models().marking().rate(thing.stream().toList(), half));
        getStyleClass().add("mark-box");
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_RIGHT);
        Tooltip.install(chips, names);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(chips, stars);
        Follow.whileSeen(this, desk.models().marking().revision(), _ -> thing.ifPresent(this::show));
    }

    /** Returns it as wide on every row of a list, so that what stands before it stays in line. */
    public static MarkBox inRow(Desk desk, Markable thing, DoubleExpression rowWidth) {
        var box = inRow(desk, rowWidth);
        box.show(thing);
        return box;
    }

    /** Returns it for a row that shows one thing after the other. */
    public static MarkBox inRow(Desk desk, DoubleExpression rowWidth) {
        var box = new MarkBox(desk);
        box.prefWidthProperty().bind(rowWidth.multiply(PART_OF_ROW));
        box.minWidthProperty().bind(box.stars.widthProperty());
        box.widthProperty().subscribe(box::fit);
        return box;
    }

    /** Labels go where there is no room for the least of them. */
    private void fit() {
        if (chips.getChildren().isEmpty()) {
            return;
        }
        double least = chips.minWidth(-1) + getSpacing() + stars.minWidth(-1);
        chips.setVisible(getWidth() == 0 || getWidth() >= least);
    }

    /** Shows a thing in the place of another. */
    public void show(Markable now) {
        thing = Optional.of(now);
        var marking = desk.models().marking();
        var said = marking.of(now);
        stars.show(marking.halfStars(now), said.halfStars() == 0);
        chips.getChildren().clear();
        var words = new ArrayList<>(said.labels());
        now.file().labels().stream().filter(w -> !words.contains(w)).forEach(words::add);
        words.stream().limit(CHIPS).map(w -> chip(w, said.labels().contains(w))).forEach(chips.getChildren()::add);
        int more = words.size() - CHIPS;
        if (more > 0) {
            var rest = new Label("+" + desk.text().number(more));
            rest.getStyleClass().add("chip");
            rest.setMinWidth(USE_PREF_SIZE);
            chips.getChildren().add(rest);
        }
        chips.setManaged(!words.isEmpty()); // an empty box would still be set apart from the stars
        names.setText(String.join(", ", words));
        fit();
    }

    private Label chip(String word, boolean own) {
        return desk.models()
                .marking()
                .named(word)
                .filter(_ -> own)
                .<Label>map(Chip::new)
                .orElseGet(() -> {
                    var chip = new Label(word);
                    chip.getStyleClass().addAll("chip", "of-file");
                    return chip;
                });
    }
}
