package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.film.Film;
import app.moonsong.film.FilmNotes;
import app.moonsong.film.Note;
import app.moonsong.film.ShippedFilms;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is told of a film: its story, its theme, its music. Empty for a film that nothing is told of. */
final class NotesBox extends VBox {
    NotesBox(Desk desk, Film film) {
        getStyleClass().add("notes");
        fetch(desk, film, n -> {
            add(desk.text(), "notes.story", n.story());
            add(desk.text(), "notes.theme", n.theme());
            add(desk.text(), "notes.music", n.music());
        });
    }

    /** Finds what is told of a film, and shows it if anything is. */
    static void fetch(Desk desk, Film film, Consumer<FilmNotes> shown) {
        desk.background()
                .fetch(
                        () -> ShippedFilms.all().stream()
                                .filter(s -> s.film().id().equals(film.id()))
                                .map(s -> s.notes())
                                .findFirst(),
                        found -> found.ifPresent(shown));
    }

    private void add(Text text, String key, Note note) {
        var words = note.in(text.language());
        if (!words.isEmpty()) {
            var heading = new Label(text.get(key));
            heading.getStyleClass().add("notes-heading");
            var body = new Label(words);
            body.setWrapText(true);
            body.getStyleClass().add("notes-body");
            getChildren().addAll(heading, body);
        }
    }
}
