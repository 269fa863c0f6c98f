package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Text;
import app.moonsong.playlist.SmartLimit;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;

/** How much a smart playlist holds at most: so many pieces, minutes, megabytes; what is left empty is no limit. */
final class RuleLimit extends HBox {
    private static final long MEGABYTE = 1_000_000;
    private static final int MOST_DIGITS = 6;
    private static final int WIDTH = 4;

    private final Consumer<SmartLimit> chosen;
    private final TextField pieces;
    private final TextField minutes;
    private final TextField megabytes;
    private SmartLimit shown = SmartLimit.NONE;

    RuleLimit(Text text, Consumer<SmartLimit> chosen) {
        this.chosen = chosen;
        getStyleClass().add("rule-limit");
        pieces = number(text.get("smart.most.pieces"));
        minutes = number(text.get("smart.most.minutes"));
        megabytes = number(text.get("smart.most.megabytes"));
    }

    private TextField number(String unit) {
        var field = new TextField();
        field.setPrefColumnCount(WIDTH);
        field.setPromptText("∞");
        field.setAccessibleText(unit);
        field.getStyleClass().add("rule-number");
        UnaryOperator<TextFormatter.Change> digits =
                c -> c.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? c : null;
        field.setTextFormatter(new TextFormatter<>(digits));
        field.setOnAction(_ -> choose());
        field.focusedProperty().subscribe((before, _) -> {
            if (before) {
                choose();
            }
        });
        var label = new Label(unit);
        label.getStyleClass().add("rule-word");
        getChildren().addAll(field, label);
        return field;
    }

    void show(SmartLimit limit) {
        shown = limit;
        show(pieces, limit.pieces());
        show(minutes, limit.length().toMinutes());
        show(megabytes, limit.bytes() / MEGABYTE);
    }

    private static void show(TextField field, long number) {
        field.setText(number == 0 ? "" : String.valueOf(number));
    }

    private void choose() {
        var limit =
                new SmartLimit((int) number(pieces), Duration.ofMinutes(number(minutes)), number(megabytes) * MEGABYTE);
        boolean same = limit.pieces() == shown.pieces()
                && limit.length().toMinutes() == shown.length().toMinutes()
                && limit.bytes() / MEGABYTE == shown.bytes() / MEGABYTE;
        if (!same) {
            chosen.accept(limit);
        }
    }

    private static long number(TextField field) {
        return field.getText().isEmpty() ? 0 : Long.parseLong(field.getText());
    }
}
