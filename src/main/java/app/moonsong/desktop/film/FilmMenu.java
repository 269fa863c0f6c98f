package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What is done with a film less often: its tags written, the shown release held against another. */
final class FilmMenu extends MenuButton {
    /**
     * Makes the menu.
     *
     * @param against the release it is compared with now
     * @param chosen told which one to compare with from now on, or none
     */
    FilmMenu(
            Desk desk,
            FilmView film,
            ReleaseView shown,
            Optional<ReleaseView> against,
            Consumer<Optional<ReleaseView>> chosen) {
        super(desk.text().get("more"), Icons.of(Feather.MORE_HORIZONTAL));
        getStyleClass().addAll("pill", "quiet-button", "page-menu");
        getItems().add(item(desk.text().get("film.write-known"), () -> desk.doings()
                .writeKnown(film)));
        if (!shown.isOwn() && film.releases().size() > 1) {
            var compare = new Menu(desk.text().get("film.compare"));
            film.releases().stream()
                    .filter(r -> !r.equals(shown))
                    .map(r -> item(
                            desk.text().get("film.compare.with", r.release().title()),
                            () -> chosen.accept(Optional.of(r))))
                    .forEach(compare.getItems()::add);
            getItems().add(compare);
        }
        if (against.isPresent()) {
            getItems().add(item(desk.text().get("film.compare.not"), () -> chosen.accept(Optional.empty())));
        }
    }

    private static MenuItem item(String words, Runnable done) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> done.run());
        return item;
    }
}
