package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Ring;
import app.moonsong.desktop.parts.Room;
import app.moonsong.library.FilmView;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A film given room, while there are few: its cover large, its titles, how whole it is, and its story. */
final class FilmHero extends HBox {
    private static final double RING = 24;
    private static final int SENTENCES = 2;

    FilmHero(Desk desk, FilmView film, Room room) {
        var text = desk.text();
        getStyleClass().add("film-hero");
        int present = FilmsPage.present(film);
        int of = film.main().rows().size();
        var ring = new Ring(present, of, RING, text.get("film.count", present, of));
        var picture = new StackPane(new Cover(film.film(), room.pick(264, 372, 460), desk.family()), ring);
        StackPane.setAlignment(ring, Pos.TOP_RIGHT);
        picture.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var open = new Button("", picture);
        open.getStyleClass().add("card");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(Names.first(film.film(), text));
        open.setOnAction(_ -> desk.places().go(new Place.OneFilm(film.film().id())));
        var words = FilmHead.words(desk, film, film.main());
        words.setAlignment(Pos.CENTER_LEFT);
        var story = new Label();
        story.setWrapText(true);
        story.getStyleClass().add("hero-story");
        words.getChildren().add(words.getChildren().size() - 1, story);
        NotesBox.fetch(desk, film.film(), n -> story.setText(opening(n.story().in(text.language()), text)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(open, words);
    }

    /** How a story begins: enough to know the film, without its end. */
    private static String opening(String story, Text text) {
        var sentences = text.sentences(story);
        return String.join("", sentences.subList(0, Math.min(SENTENCES, sentences.size())))
                .strip();
    }
}
