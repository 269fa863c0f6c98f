package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Cover;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.film.Film;
import app.moonsong.playlist.Entry.WantedTrack;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The top of a playlist's page: covers of its films, name, note, how much of it can be heard, and play. */
final class PlaylistHead extends HBox {
    private static final double COVER = 148;
    private static final int COVERS = 4;
    private static final double IN_ONE_LINE = 640;

    private final Desk desk;
    private final OpenPlaylist playlist;
    private final StackPane picture = new StackPane();
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label count = new Label();
    private final FlowPane buttons;
    private OpenPlaylist.Head shown = new OpenPlaylist.Head("", "", false, false);

    /** {@code select} chooses rows of the list below. */
    PlaylistHead(Desk desk, OpenPlaylist playlist, Consumer<List<PlaylistRow>> select) {
        this.desk = desk;
        this.playlist = playlist;
        var text = desk.text();
        getStyleClass().add("playlist-head");
        field(name, "playlist-name", text.get("playlist.name"), this::saveName);
        field(note, "playlist-note", text.get("playlist.note"), this::saveNote);
        count.getStyleClass().add("film-count");
        var play = button(Feather.PLAY, "film.play", () -> play(false));
        play.getStyleClass().addAll(Styles.ACCENT, "play-playlist");
        var shuffled = button(Feather.SHUFFLE, "playlist.shuffled", () -> play(true));
        var add = button(Feather.PLUS, "queue.add", () -> desk.doings().playLast(items()));
        List.of(shuffled, add).forEach(b -> b.getStyleClass().add("quiet-button"));
        buttons = new FlowPane(play, shuffled, add, new PlaylistMenu(desk, playlist, select, this::rename));
        buttons.setPrefWrapLength(IN_ONE_LINE);
        buttons.getStyleClass().add("film-buttons");
        var words = new VBox(name, note, count, buttons);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        picture.setMinSize(COVER, COVER);
        getChildren().addAll(picture, words);
    }

    private Button button(Ikon icon, String key, Runnable action) {
        var button = new Button(desk.text().get(key), Icons.of(icon));
        button.getStyleClass().add("pill");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void field(TextField field, String style, String spoken, Runnable save) {
        field.getStyleClass().addAll("plain-field", style);
        field.setAccessibleText(spoken);
        field.setPromptText(playlist.isReadOnly() ? "" : spoken);
        field.setEditable(!playlist.isReadOnly());
        field.setFocusTraversable(!playlist.isReadOnly());
        field.setOnAction(_ -> getParent().requestFocus());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                show(shown);
                getParent().requestFocus();
            }
        });
        field.focusedProperty().subscribe((before, _) -> {
            if (before) {
                save.run();
            }
        });
    }

    /** Shows what is known now. */
    void show(OpenPlaylist.Head now) {
        shown = now;
        name.setText(now.name());
        note.setText(now.note());
        boolean noted = !playlist.isReadOnly() || !now.note().isEmpty();
        note.setVisible(noted);
        note.setManaged(noted);
        count.setText(counted(now));
        buttons.getChildren().subList(0, 3).forEach(b -> b.setDisable(playlist.playable() == 0));
        picture.getChildren().setAll(covers());
    }

    private String counted(OpenPlaylist.Head now) {
        var text = desk.text();
        int all = playlist.rows().size();
        if (all == 0) {
            return text.get("playlist.empty.count");
        }
        var length = Text.clock(playlist.length());
        var said = now.resolved()
                ? text.get("playlist.count", text.number(playlist.playable()), text.number(all))
                : text.get("playlist.count.all", text.number(all));
        return length.isEmpty() ? said : said + " · " + length;
    }

    private Node covers() {
        var films = playlist.rows().stream()
                .flatMap(r -> r.entry().track().stream())
                .map(WantedTrack::id)
                .map(t -> t.film())
                .distinct()
                .limit(COVERS)
                .flatMap(f -> desk.models().holdings().film(f).stream())
                .map(f -> f.film())
                .toList();
        if (films.isEmpty()) {
            return Covers.none(COVER);
        }
        return films.size() < COVERS ? cover(films.getFirst(), COVER) : tiles(films);
    }

    private TilePane tiles(List<Film> films) {
        var tiles = new TilePane();
        tiles.setPrefColumns(2);
        tiles.setMaxSize(COVER, COVER);
        films.forEach(f -> tiles.getChildren().add(cover(f, COVER / 2)));
        return tiles;
    }

    private Cover cover(Film film, double size) {
        return new Cover(film, size, desk.family());
    }

    void rename() {
        if (!playlist.isReadOnly()) {
            name.requestFocus();
            name.selectAll();
        }
    }

    private void saveName() {
        var wanted = name.getText().strip();
        if (wanted.isEmpty() || wanted.equals(shown.name())) {
            name.setText(shown.name());
            return;
        }
        desk.models().shelf().ask(p -> p.rename(playlist.id(), wanted), done -> {
            if (!done) {
                desk.models().notices().word(desk.text().get("playlist.taken", wanted));
                show(shown);
            }
        });
    }

    private void saveNote() {
        var wanted = note.getText().strip();
        if (!wanted.equals(shown.note())) {
            desk.models()
                    .shelf()
                    .ask(
                            p -> {
                                p.note(playlist.id(), wanted);
                                return wanted;
                            },
                            _ -> {});
        }
    }

    private List<app.moonsong.player.QueueItem> items() {
        return desk.doings().items().ofRows(playlist.rows());
    }

    private void play(boolean shuffled) {
        if (shuffled) {
            desk.models().playing().playShuffled(items());
        } else {
            desk.models().playing().play(items(), 0);
        }
        PlaylistRows.sayLeftOut(desk, playlist);
    }
}
