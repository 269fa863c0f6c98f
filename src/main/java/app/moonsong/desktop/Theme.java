package app.moonsong.desktop;

import app.moonsong.desktop.model.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

/** The window's colours and letters. */
final class Theme {
    /** Families with Latin and Hangul of one hand, the best first; without one the system's own is used. */
    private static final List<String> FAMILIES =
            List.of("Pretendard", "Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic");

    private static final int PROBE_SIZE = 12;

    private final String family = FAMILIES.stream()
            .filter(f -> Font.font(f, PROBE_SIZE).getFamily().equals(f))
            .findFirst()
            .orElseGet(() -> Font.getDefault().getFamily());

    /** Loads what a window is dressed in, before there is one. */
    static void prepare() {
        var scene = new Scene(new StackPane(new Label("a가"), new Button("a")));
        new Theme().dress(scene, Settings.Look.SYSTEM);
        scene.getRoot().applyCss();
    }

    String family() {
        return family;
    }

    /** Gives a scene the colours of a look. */
    void dress(Scene scene, Settings.Look look) {
        boolean dark = isDark(look);
        var base = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheetBSS());
        var root = scene.getRoot();
        root.getStyleClass().removeAll("dark", "light");
        root.getStyleClass().add(dark ? "dark" : "light");
        root.setStyle("-fx-font-family: \"" + family + "\";");
        scene.getStylesheets().setAll(resource("moonsong.css"));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getStylesheets().add(resource("opaque.css"));
        }
    }

    private static boolean isDark(Settings.Look look) {
        return switch (look) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
