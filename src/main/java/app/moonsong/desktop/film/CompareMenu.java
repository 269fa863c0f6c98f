package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the release that the shown one is held against, or none. */
final class CompareMenu extends MenuButton {
    private final Consumer<Optional<ReleaseView>> chosen;

    /**
     * Makes the menu.
     *
     * @param against the release it is compared with now
     * @param chosen told which one to compare with from now on, or none
     */
    CompareMenu(
            Text text,
            FilmView film,
            ReleaseView shown,
            Optional<ReleaseView> against,
            Consumer<Optional<ReleaseView>> chosen) {
        super(text.get("film.compare"), Icons.of(Feather.COLUMNS));
        this.chosen = chosen;
        getStyleClass().addAll("pill", "quiet-button", "compare");
        film.releases().stream()
                .filter(r -> !r.equals(shown))
                .forEach(r -> add(text.get("film.compare.with", r.release().title()), Optional.of(r)));
        if (against.isPresent()) {
            add(text.get("film.compare.not"), Optional.empty());
        }
    }

    private void add(String words, Optional<ReleaseView> other) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> chosen.accept(other));
        getItems().add(item);
    }
}
