package app.moonsong.desktop.parts;

import javafx.scene.control.Label;

/** Words that take as many lines as they need. */
public final class Wrapped {
    private Wrapped() {}

    /** Returns words in a style of the style sheet. */
    public static Label of(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
