package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Five stars: what is given, and by the mouse, to half a star, what to give. The given one once more takes all away. */
public final class Stars extends HBox {
    public static final int MOST = 5;

    private static final List<String> STYLES = List.of("full", "half");

    private final Text text;
    private final IntConsumer rated;
    private final List<Region> stars = new ArrayList<>();
    private final Tooltip said = new Tooltip();
    private int given;
    private boolean fromFile;
    private boolean shown;

    /**
     * Makes five stars.
     *
     * @param rated told how many half stars are given; 0 for none
     */
    public Stars(Text text, IntConsumer rated) {
        this.text = text;
        this.rated = rated;
        getStyleClass().add("stars");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (int i = 0; i < MOST; i++) {
            stars.add(star(i));
        }
        getChildren().addAll(stars);
        Tooltip.install(this, said);
        setOnMouseExited(_ -> fill(given));
        // A second click here gives stars, it does not play the row.
        setOnMouseClicked(MouseEvent::consume);
    }

    private Region star(int index) {
        var star = new Region();
        star.getStyleClass().add("star");
        star.setOnMouseMoved(e -> fill(halfStars(index, e)));
        star.setOnMouseClicked(e -> {
            int half = halfStars(index, e);
            rated.accept(half == given ? 0 : half);
            e.consume();
        });
        return star;
    }

    private int halfStars(int index, MouseEvent e) {
        return 2 * index + (e.getX() < stars.get(index).getWidth() / 2 ? 1 : 2);
    }

    /**
     * Shows what is given.
     *
     * @param halfStars 0 to 10
     * @param ofFile whether only the file says so, and not the listener
     */
    public void show(int halfStars, boolean ofFile) {
        if (shown && halfStars == given && ofFile == fromFile) {
            return; // styles that are set anew are looked up anew, which is felt where rows are scrolled
        }
        shown = true;
        given = halfStars;
        fromFile = ofFile;
        getStyleClass().removeAll("none", "of-file");
        if (halfStars == 0) {
            getStyleClass().add("none");
        } else if (ofFile) {
            getStyleClass().add("of-file");
        }
        setAccessibleText(
                halfStars == 0
                        ? text.get("stars.none")
                        : text.get(ofFile ? "stars.file" : "stars.given", halfStars / 2.0));
        said.setText(getAccessibleText());
        fill(halfStars);
    }

    private void fill(int halfStars) {
        for (int i = 0; i < MOST; i++) {
            var style = stars.get(i).getStyleClass();
            style.removeAll(STYLES);
            int left = halfStars - 2 * i;
            if (left > 0) {
                style.add(left == 1 ? "half" : "full");
            }
        }
    }
}
