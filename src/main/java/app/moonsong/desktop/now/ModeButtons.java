package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Playing;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The buttons for shuffle and repeat; each press goes one step on. What is on has a colour and a sign. */
final class ModeButtons {
    private final Text text;
    private final Button shuffle;
    private final Button repeat;
    private final Label shuffleSign = new Label();
    private final Label repeatSign = new Label();

    ModeButtons(Text text, Playing playing) {
        this.text = text;
        shuffle = button(Feather.SHUFFLE, shuffleSign, playing::nextShuffle);
        repeat = button(Feather.REPEAT, repeatSign, playing::nextRepeat);
    }

    Button shuffle() {
        return shuffle;
    }

    Button repeat() {
        return repeat;
    }

    void show(Modes modes) {
        var drawn = modes.shuffle();
        say(shuffle, text.of(drawn), drawn != Shuffle.OFF);
        shuffleSign.setText(drawn == Shuffle.OFF ? "" : drawn == Shuffle.TRACKS ? "•" : "••");
        var again = modes.repeat();
        say(repeat, text.of(again), again != Repeat.OFF);
        repeatSign.setText(again == Repeat.ONE ? String.format(Locale.ROOT, "%d", 1) : again == Repeat.ALL ? "•" : "");
    }

    private static void say(Button button, String name, boolean on) {
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
        button.getStyleClass().remove("mode-on");
        if (on) {
            button.getStyleClass().add("mode-on");
        }
    }

    private static Button button(Ikon icon, Label sign, Runnable action) {
        sign.getStyleClass().add("mode-sign");
        sign.setMouseTransparent(true);
        var button = Icons.button(icon, "", action);
        button.setGraphic(new StackPane(Icons.of(icon), sign));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip());
        return button;
    }
}
