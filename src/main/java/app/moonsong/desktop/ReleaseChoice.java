package app.moonsong.desktop;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Which of a film's releases is shown, or the listener's own order; and against which other it is held. */
final class ReleaseChoice extends HBox {
    private final Text text;
    private final FilmView film;
    private final Consumer<Optional<ReleaseView>> compared;
    private final MenuButton menu;

    /**
     * Makes the choice.
     *
     * @param shown at first
     * @param chosen told which release to show
     * @param compared told which one to compare it with, or none
     */
    ReleaseChoice(
            Text text,
            FilmView film,
            ReleaseView shown,
            Consumer<ReleaseView> chosen,
            Consumer<Optional<ReleaseView>> compared) {
        this.text = text;
        this.film = film;
        this.compared = compared;
        getStyleClass().add("release-choice");
        setAlignment(Pos.TOP_LEFT);
        var all = Stream.concat(film.releases().stream(), Stream.of(film.own())).toList();
        var pills = new Pills<>(all, shown, v -> name(v, text), chosen);
        HBox.setHgrow(pills, Priority.ALWAYS);
        menu = new MenuButton(text.get("film.compare"), Icons.of(Feather.COLUMNS));
        menu.getStyleClass().addAll("quiet-button", "compare");
        menu.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pills, menu);
    }

    /** Offers what the shown release can be compared with; the listener's own order with nothing. */
    void offer(ReleaseView shown, Optional<ReleaseView> against) {
        menu.getItems().clear();
        for (var other : film.releases()) {
            if (!other.equals(shown) && !isOwn(shown)) {
                add(text.get("film.compare.with", other.release().title()), Optional.of(other));
            }
        }
        if (against.isPresent()) {
            add(text.get("film.compare.not"), Optional.empty());
        }
        menu.setVisible(!menu.getItems().isEmpty());
        menu.setManaged(menu.isVisible());
    }

    private void add(String words, Optional<ReleaseView> other) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> compared.accept(other));
        menu.getItems().add(item);
    }

    static boolean isOwn(ReleaseView view) {
        return view.release().id().equals(FilmView.OWN);
    }

    static String name(ReleaseView view, Text text) {
        return isOwn(view) ? text.get("film.own") : view.release().title();
    }
}
