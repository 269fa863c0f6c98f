package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.PlayMenu;
import app.moonsong.desktop.parts.Ring;
import app.moonsong.desktop.parts.Room;
import app.moonsong.library.FilmView;
import app.moonsong.library.TrackRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every film as its cover, the ones with music first. */
public final class FilmsPage implements Page {
    private static final double COVER = 196;
    private static final int FEW_COUNT = 3;
    private static final double RING = 19;

    private final Desk desk;
    private final FlowPane cards = new FlowPane();
    private final ScrollPane node;
    private final ObservableValue<Room> room;

    public FilmsPage(Desk desk) {
        this.desk = desk;
        cards.getStyleClass().add("cards");
        // A pane that flows would be as wide as its widest card was when there was more room.
        cards.setMinWidth(0);
        var title = new Label(desk.text().get("side.films"));
        title.getStyleClass().add("page-title");
        var add = new Button(desk.text().get("draft.title"), Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("quiet-button", "add-tracklist");
        add.setOnAction(_ -> desk.places().go(new Place.NewTracklist()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, add);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(head, cards);
        box.getStyleClass().add("page");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room = Room.in(node);
        Follow.whileSeen(node, desk.models().holdings().revision(), _ -> show());
        Follow.whileSeen(node, room, _ -> show());
    }

    private void show() {
        var films = desk.models().holdings().films();
        boolean few = films.size() <= FEW_COUNT;
        var worked = worked();
        cards.getChildren()
                .setAll(films.stream()
                        .sorted(Comparator.comparingInt(f -> FilmsPage.present(f) > 0 ? 0 : 1))
                        .map(f -> withMenu(f, few ? hero(f) : card(f)))
                        .toList());
        worked.map(Node::getUserData).ifPresent(this::focus);
    }

    /** The film that the keyboard is at. */
    private Optional<Node> worked() {
        return cards.getChildren().stream().filter(Node::isFocusWithin).findFirst();
    }

    /** Puts the keyboard where it was before the films were put anew. */
    private void focus(Object film) {
        cards.getChildren().stream()
                .filter(n -> film.equals(n.getUserData()))
                .flatMap(n -> n.lookupAll(".button").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node withMenu(FilmView film, Node shown) {
        shown.setUserData(film.film().id());
        shown.setOnContextMenuRequested(
                e -> PlayMenu.of(desk, Wish.of(film.main())).show(shown, e.getScreenX(), e.getScreenY()));
        return shown;
    }

    /** All of the film that the keyboard is at. */
    @Override
    public List<Wish> wishes() {
        return worked().flatMap(n -> desk.models().holdings().film(String.valueOf(n.getUserData())))
                .map(f -> Wish.of(f.main()))
                .orElse(List.of());
    }

    private Node hero(FilmView film) {
        var hero = new FilmHero(desk, film, room.getValue());
        hero.prefWidthProperty().bind(cards.widthProperty());
        return hero;
    }

    private Node card(FilmView film) {
        var text = desk.text();
        int present = present(film);
        int of = film.main().rows().size();
        var counted = text.get("film.count", present, of);
        var ring = new Ring(present, of, RING, counted);
        var play = Icons.button(
                Feather.PLAY, text.get("film.play"), () -> desk.doings().play(film, film.main()));
        play.getStyleClass().add("card-play");
        play.setVisible(present > 0);
        play.setFocusTraversable(false);
        var picture = new StackPane(new Cover(film.film(), COVER, desk.family()), ring, play);
        StackPane.setAlignment(ring, Pos.TOP_RIGHT);
        StackPane.setAlignment(play, Pos.BOTTOM_RIGHT);
        var name = new Label(Names.first(film.film(), text));
        name.getStyleClass().add("card-title");
        var second = new Label(Names.rest(film.film(), text));
        second.getStyleClass().add("card-second");
        var whole = new Label(counted);
        whole.getStyleClass().add("card-second");
        var body = new VBox(picture, name, second, whole);
        body.getStyleClass().add("card-body");
        body.setMaxWidth(COVER);
        var card = new Button("", body);
        card.getStyleClass().add("card");
        card.setAccessibleText(name.getText() + ". " + second.getText() + ". " + counted);
        card.setOnAction(_ -> desk.places().go(new Place.OneFilm(film.film().id())));
        return card;
    }

    static int present(FilmView film) {
        return film.main().count(TrackRow.State.PRESENT);
    }

    @Override
    public Node node() {
        return node;
    }
}
