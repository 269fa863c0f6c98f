package app.moonsong.desktop;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.HerCover;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Page;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** The first thing a listener sees: nothing is here yet, and how to change that. */
final class WelcomePage implements Page {
    private static final double PICTURE = 236;

    private final ScrollPane node;

    WelcomePage(Desk desk) {
        var text = desk.text();
        var title = new Label(text.get("welcome.title"));
        title.getStyleClass().add("welcome-title");
        var words = new Label(text.get("welcome.words"));
        words.getStyleClass().add("welcome-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var choose = new Button(text.get("folder.choose"), Icons.of(Feather.FOLDER));
        choose.getStyleClass().addAll(Styles.ACCENT, "pill");
        choose.setOnAction(_ -> desk.doings().chooseFolder(text.get("folder.choose")));
        var demo = new Button(text.get("welcome.demo"), Icons.of(Feather.PLAY_CIRCLE));
        demo.getStyleClass().addAll("pill", "quiet-button");
        demo.setOnAction(_ -> desk.models().scanning().demo());
        var buttons = new HBox(choose, demo);
        buttons.getStyleClass().add("welcome-buttons");
        buttons.setAlignment(Pos.CENTER);
        var drop = new Label(text.get("welcome.drop"));
        drop.getStyleClass().add("welcome-drop");
        var box = new VBox(picture(), title, words, buttons, drop);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("welcome");
        var page = new StackPane(box);
        page.getStyleClass().add("page");
        // A small window is lower than all this: it would push the frame apart.
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Follow.whileSeen(node, desk.models().scanning().step(), s -> buttons.setDisable(s.isPresent()));
    }

    private static Node picture() {
        var canvas = new Canvas(PICTURE, PICTURE);
        HerCover.picture(canvas.getGraphicsContext2D(), PICTURE);
        var clip = new Rectangle(PICTURE, PICTURE);
        clip.setArcWidth(PICTURE);
        clip.setArcHeight(PICTURE);
        canvas.setClip(clip);
        return canvas;
    }

    @Override
    public Node node() {
        return node;
    }
}
