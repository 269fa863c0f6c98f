package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Plays a release; while something of it plays, pauses that. */
final class PlayFilm extends Button {
    private final Desk desk;
    private final Set<Path> files;
    private boolean sounding;

    PlayFilm(Desk desk, FilmView film, ReleaseView release) {
        this.desk = desk;
        files = release.rows().stream()
                .flatMap(r -> r.files().stream())
                .map(h -> h.file().path())
                .collect(Collectors.toSet());
        getStyleClass().addAll(Styles.ACCENT, "pill", "play-film");
        show(false);
        setDisable(desk.doings().items().of(film.film(), release.rows()).isEmpty());
        Follow.whileSeen(this, desk.models().playing().state(), s -> show(isOurs(s) && isSounding(s)));
        setOnAction(_ -> {
            if (isOurs(desk.models().playing().state().get())) {
                desk.models().playing().toggle();
            } else {
                desk.doings().play(film, release);
            }
        });
    }

    private void show(boolean sounds) {
        if (sounds != sounding || getText().isEmpty()) {
            sounding = sounds;
            setText(desk.text().get(sounds ? "film.pause" : "film.play"));
            setGraphic(Icons.of(sounds ? Feather.PAUSE : Feather.PLAY));
        }
    }

    private boolean isOurs(PlayerState s) {
        return s.current().map(QueueItem::path).filter(files::contains).isPresent();
    }

    private static boolean isSounding(PlayerState s) {
        return s.status() == PlayerState.Status.PLAYING;
    }
}
