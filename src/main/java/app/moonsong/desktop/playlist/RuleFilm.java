package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.film.Film;
import app.moonsong.library.FilmView;
import app.moonsong.search.AskedValue;
import app.moonsong.search.Field;
import app.moonsong.search.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** The film that a rule asks for, and the others that it may ask for instead; there is none where it asks for no film. */
final class RuleFilm extends MenuButton {
    private final Desk desk;
    private final Consumer<String> chosen;
    private String query = "";

    /** {@code chosen} is told the query that asks for the film that is chosen. */
    RuleFilm(Desk desk, Consumer<String> chosen) {
        super("", Icons.of(Feather.FILM));
        this.desk = desk;
        this.chosen = chosen;
        getStyleClass().addAll("quiet-button", "rule-film");
        setAccessibleText(desk.text().get("smart.film"));
        setMnemonicParsing(false);
        managedProperty().bind(visibleProperty());
        show("");
        Follow.whileSeen(this, desk.models().holdings().revision(), _ -> show(query));
    }

    /** Shows the film of a query. */
    void show(String query) {
        this.query = query;
        var asked = AskedValue.of(query, Field.FILM);
        var films =
                desk.models().holdings().films().stream().map(FilmView::film).toList();
        setVisible(asked.isPresent() && films.size() > 1);
        if (asked.isPresent()) {
            setText(named(asked.get().value(), films)
                    .map(f -> Names.first(f, desk.text()))
                    .orElse(asked.get().value()));
            getItems().setAll(films.stream().map(f -> item(f, asked.get())).toList());
        }
    }

    private MenuItem item(Film film, AskedValue asked) {
        var item = new MenuItem(Names.first(film, desk.text()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(asked.with(film.title())));
        return item;
    }

    private static Optional<Film> named(String value, List<Film> films) {
        var wanted = Fold.text(value);
        return films.stream()
                .filter(f -> Fold.text(f.title()).equals(wanted)
                        || f.koreanTitle()
                                .map(Fold::text)
                                .filter(wanted::equals)
                                .isPresent())
                .findFirst();
    }
}
