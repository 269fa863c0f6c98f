package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Ring;
import app.moonsong.desktop.parts.Room;
import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The top of a film's page: cover, titles, how whole it is, play. */
final class FilmHead extends HBox {
    /** Numbers of missing tracks beyond this would say less than how many there are. */
    private static final int NAMED = 80;

    private static final double RING = 20;
    private static final double IN_ONE_LINE = 700;

    /**
     * Makes the top of a page.
     *
     * @param more what else can be done with the release
     */
    FilmHead(Desk desk, FilmView film, ReleaseView release, Room room, Node... more) {
        getStyleClass().add("film-head");
        var words = words(desk, film, release, more);
        words.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var picture =
                new StackPane(new Cover(film.film(), room.pick(184, 236, 280), desk.family()), ring(desk, release));
        picture.setMaxHeight(USE_PREF_SIZE);
        picture.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(picture, words);
    }

    private static Ring ring(Desk desk, ReleaseView release) {
        var ring = new Ring(
                release.count(TrackRow.State.PRESENT), release.rows().size(), RING, count(desk.text(), release));
        StackPane.setAlignment(ring, Pos.TOP_RIGHT);
        return ring;
    }

    /** Titles, how whole the release is, and its buttons last. */
    static VBox words(Desk desk, FilmView film, ReleaseView release, Node... more) {
        var text = desk.text();
        var second = new Label(Names.rest(film.film(), text));
        second.getStyleClass().add("film-second");
        var title = new Label(Names.first(film.film(), text));
        title.getStyleClass().add("film-title");
        title.setWrapText(true);
        var count = new Label(count(text, release));
        count.getStyleClass().add("film-count");
        count.setWrapText(true);
        var words = new VBox(title, second, count, buttons(desk, film, release, more));
        words.getStyleClass().add("film-words");
        return words;
    }

    private static FlowPane buttons(Desk desk, FilmView film, ReleaseView release, Node... more) {
        var text = desk.text();
        var items = desk.doings().items();
        boolean silent = items.of(film.film(), release.rows()).isEmpty();
        var play = new PlayFilm(desk, film, release);
        var add = new Button(text.get("queue.add"), Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("pill", "quiet-button");
        add.setOnAction(_ -> desk.doings().playLast(items.of(film.film(), release.rows())));
        add.setDisable(silent);
        var list = new Button(text.get("playlist.add"), Icons.of(Feather.LIST));
        list.getStyleClass().addAll("pill", "quiet-button");
        list.setOnAction(_ -> AddMenu.alone(desk, Wish.of(release)).show(list, Side.BOTTOM, 0, 0));
        var box = new FlowPane(play, add, list);
        box.getChildren().addAll(more);
        box.setPrefWrapLength(IN_ONE_LINE);
        box.getStyleClass().add("film-buttons");
        return box;
    }

    private static String count(Text text, ReleaseView release) {
        int of = release.rows().size();
        int present = release.count(TrackRow.State.PRESENT);
        int doubtful = release.count(TrackRow.State.DOUBTFUL);
        var missing = release.numbers(TrackRow.State.MISSING);
        var said = present == of ? text.get("film.whole", of) : text.get("film.count", present, of);
        if (present > 0 && !missing.isEmpty() && missing.length() <= NAMED) {
            said = text.get("film.lacking", present, of, missing);
        }
        return doubtful == 0 ? said : said + " · " + text.get("film.doubtful", doubtful);
    }
}
