package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.film.Track;
import app.moonsong.library.FilmView;
import app.moonsong.library.SongView;
import app.moonsong.library.TrackRow;
import app.moonsong.library.VersionView;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A song's versions side by side, each with its length and the releases it is on. One that is here plays. */
final class VersionsShelf extends VBox {
    private static final double CARD = 264;

    private final Desk desk;
    private final FilmView film;

    VersionsShelf(Desk desk, FilmView film, SongView song) {
        this.desk = desk;
        this.film = film;
        getStyleClass().add("shelf");
        var heading = new Label(desk.text().get("film.versions", song.title()));
        heading.getStyleClass().add("notes-heading");
        var cards = new TilePane();
        cards.getStyleClass().add("versions");
        song.versions().forEach(v -> cards.getChildren().add(card(v)));
        getChildren().addAll(heading, cards);
    }

    private Button card(VersionView version) {
        var row = version.row();
        var track = row.track();
        var title = line(track.title(), "version-title");
        var length = line(Text.clock(version.length().orElse(Duration.ZERO)), "version-length");
        var state = Icons.of(icon(row.state()), "state-icon");
        var top = new HBox(state, length);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("version-top");
        var body = new VBox(top, title, line(track.artist(), "version-artist"));
        body.getStyleClass().add("version-body");
        version.sources().forEach(t -> body.getChildren().add(line(source(t), "version-source")));
        var card = new Button("", body);
        card.getStyleClass()
                .addAll("quiet-button", "version", row.state().name().toLowerCase(Locale.ROOT));
        body.setPrefWidth(CARD);
        body.setMinWidth(0);
        card.setTooltip(new Tooltip(spoken(version)));
        card.setMaxHeight(Double.MAX_VALUE);
        card.setAlignment(Pos.TOP_LEFT);
        card.setAccessibleText(spoken(version));
        card.setOnAction(_ -> desk.models().playing().play(desk.doings().items().of(film.film(), List.of(row)), 0));
        return card;
    }

    private static Feather icon(TrackRow.State state) {
        return switch (state) {
            case PRESENT -> Feather.PLAY;
            case MISSING -> Feather.CIRCLE;
            case DOUBTFUL -> Feather.HELP_CIRCLE;
        };
    }

    /** A release and the number there. */
    private String source(Track track) {
        return film.release(track.id().release()).stream()
                .flatMap(r -> r.rows().stream()
                        .filter(row -> row.track().equals(track))
                        .map(row -> "#" + row.number() + " " + r.release().title()))
                .findFirst()
                .orElse("");
    }

    private String spoken(VersionView version) {
        var row = version.row();
        return "%s. %s. %s. %s. %s"
                .formatted(
                        row.track().title(),
                        row.track().artist(),
                        Text.clock(version.length().orElse(Duration.ZERO)),
                        desk.text().of(row.state()),
                        version.sources().stream().map(this::source).collect(Collectors.joining(", ")));
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
