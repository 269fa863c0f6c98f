package app.moonsong.desktop.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that are only an icon but have a name. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon icon, String... styles) {
        var node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        return node;
    }

    public static Button button(Ikon icon, String name, Runnable action) {
        var button = new Button("", of(icon));
        button.getStyleClass().addAll("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
