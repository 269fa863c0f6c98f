package app.moonsong.desktop;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.parts.Completions;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.playlist.PlaylistsSide;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The way to every page, and the search box. */
final class SideBar extends VBox {
    private final Desk desk;
    private final Runnable intoHits;
    private final TextField search = new TextField();
    private final List<Entry> entries;

    /**
     * Makes the bar.
     *
     * @param intoHits moves the keyboard from the search box into what it found
     */
    SideBar(Desk desk, Runnable intoHits) {
        this.desk = desk;
        this.intoHits = intoHits;
        getStyleClass().add("side-bar");
        entries = List.of(
                entry(Feather.DISC, "side.films", new Place.Films()),
                entry(Feather.MUSIC, "side.files", new Place.Files()),
                entry(Feather.BOOKMARK, "side.labels", new Place.Labels()),
                review());
        var playlists = new PlaylistsSide(desk);
        VBox.setVgrow(playlists, Priority.ALWAYS);
        var settings = entry(Feather.SETTINGS, "side.preferences", new Place.Preferences());
        getChildren().addAll(brand(), searchBox());
        entries.forEach(e -> getChildren().add(e.node()));
        getChildren().addAll(playlists, settings.button());
        Follow.whileSeen(this, desk.places().here(), here -> {
            entries.forEach(e -> e.mark(here));
            settings.mark(here);
        });
    }

    /** Puts the keyboard into the search box. */
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> {
                search.clear();
                desk.places().back();
            }
            case ENTER -> desk.places().go(new Place.Search());
            case DOWN -> intoHits.run();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private static HBox brand() {
        var name = new Label("Moonsong", Icons.of(Feather.MOON));
        name.getStyleClass().add("brand");
        return new HBox(name);
    }

    private StackPane searchBox() {
        var finding = desk.models().finding();
        search.setPromptText(desk.text().get("search.prompt"));
        search.setAccessibleText(desk.text().get("search.prompt"));
        search.getStyleClass().add("search-box");
        search.textProperty().bindBidirectional(finding.query());
        finding.query().subscribe((_, words) -> {
            if (!words.isBlank()) {
                desk.places().go(new Place.Search());
            }
        });
        search.setOnKeyPressed(this::key);
        Completions.under(search, desk);
        var icon = Icons.of(Feather.SEARCH, "search-icon");
        icon.setMouseTransparent(true);
        var box = new StackPane(search, icon);
        box.getStyleClass().add("search");
        return box;
    }

    /** With how many files wait there, while any do. */
    private Entry review() {
        var entry = entry(Feather.HELP_CIRCLE, "side.review", new Place.Review());
        var count = new Label();
        count.getStyleClass().add("side-count");
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        count.setMouseTransparent(true);
        Follow.whileSeen(this, desk.models().reviewing().waiting(), n -> {
            count.setText(desk.text().number(n.intValue()));
            count.setVisible(n.intValue() > 0);
            entry.button()
                    .setAccessibleText(
                            n.intValue() > 0
                                    ? desk.text().get("side.review.count", n.intValue())
                                    : desk.text().get("side.review"));
        });
        return new Entry(entry.button(), entry.place(), new StackPane(entry.button(), count));
    }

    private Entry entry(Ikon icon, String key, Place place) {
        var button = new ToggleButton(desk.text().get(key), Icons.of(icon));
        button.getStyleClass().add("side-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        var entry = new Entry(button, place, button);
        button.setOnAction(_ -> {
            desk.places().go(place);
            entry.mark(desk.places().here().get());
        });
        return entry;
    }

    /** A button, where it leads, and what it stands in. */
    private record Entry(ToggleButton button, Place place, Node node) {
        void mark(Place here) {
            boolean under = here instanceof Place.OneFilm && place instanceof Place.Films;
            button.setSelected(under || here.equals(place));
        }
    }
}
