package app.moonsong.desktop.now;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Holdings.Standing;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Place;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.player.QueueItem;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What plays in words: its film, its title in both languages, who made it, and which release it is of. */
final class NowWords extends VBox {
    private final Desk desk;
    private final Button film = new Button();
    private final Label title = label("now-large");
    private final Label other = label("now-other");
    private final Label artist = label("now-by");
    private final Label composer = label("now-facts");
    private final Label release = label("now-facts");

    NowWords(Desk desk) {
        this.desk = desk;
        getStyleClass().add("now-words");
        film.getStyleClass().add("now-film");
        getChildren().addAll(film, title, other, artist, composer, release);
        film.managedProperty().bind(film.visibleProperty());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isEmpty().not());
        label.setWrapText(true);
        return label;
    }

    void show(Optional<QueueItem> item) {
        var standing = item.flatMap(i -> desk.models().holdings().standing(i.path()));
        var track = standing.map(s -> s.row().track());
        title.setText(item.map(QueueItem::title).orElse(""));
        other.setText(track.map(t -> otherTitle(t, title.getText())).orElse(""));
        artist.setText(item.map(QueueItem::artist).orElse(""));
        compose(track.map(Track::composer).orElse(""));
        release.setText(standing.flatMap(this::release)
                .or(() -> item.map(QueueItem::album))
                .orElse(""));
        film.setVisible(standing.isPresent());
        standing.ifPresent(s -> {
            film.setText(Stream.of(Names.first(s.film(), desk.text()), Names.rest(s.film(), desk.text()))
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.joining(" · ")));
            film.setOnAction(_ -> desk.places().go(new Place.OneFilm(s.film().id())));
        });
    }

    /** What no tracklist says, the file itself may say. */
    void show(AudioFile audio) {
        if (composer.getText().isEmpty()) {
            compose(audio.tags().textOrEmpty(TagField.COMPOSER));
        }
        if (release.getText().isEmpty()) {
            release.setText(audio.tags().textOrEmpty(TagField.ALBUM));
        }
    }

    private void compose(String by) {
        composer.setText(by.isEmpty() ? "" : desk.text().get("now.composer", by));
    }

    private static String otherTitle(Track track, String shown) {
        return Stream.concat(
                        Stream.of(track.title()), track.alternatives().stream().map(AlternativeTitle::title))
                .filter(t -> !t.equals(shown))
                .findFirst()
                .orElse("");
    }

    private Optional<String> release(Standing standing) {
        var id = standing.row().track().id();
        return standing.film().release(id.release()).map(r -> desk.text()
                .get("now.track", named(r), standing.row().number()));
    }

    private static String named(Release release) {
        var year = release.year().isPresent() ? Integer.toString(release.year().getAsInt()) : "";
        return Stream.of(release.title(), release.artist(), year)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
