package app.moonsong.desktop.model;

import app.moonsong.film.Film;
import app.moonsong.library.Beginnings;
import app.moonsong.library.FilmView;
import app.moonsong.library.Folder;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.TrackRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The films and folders as the library has them now; every page draws from here. */
public final class Holdings {
    private final Library library;
    private final Background background;
    private final Latest latest;
    private final ObservableList<FilmView> films = FXCollections.observableArrayList();
    private final ObservableList<Folder> folders = FXCollections.observableArrayList();
    private Map<Path, Standing> standings = Map.of();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    Holdings(Library library, Background background) {
        this.library = library;
        this.background = background;
        this.latest = new Latest(background);
    }

    public ObservableList<FilmView> films() {
        return FXCollections.unmodifiableObservableList(films);
    }

    public ObservableList<Folder> folders() {
        return FXCollections.unmodifiableObservableList(folders);
    }

    /** 0 until first read; one more with every reading. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public Optional<FilmView> film(String id) {
        return films.stream().filter(f -> f.film().id().equals(id)).findFirst();
    }

    /** Returns where a file stands: the first film, in order, whose rows hold it. */
    public Optional<Standing> standing(Path file) {
        return Optional.ofNullable(standings.get(file));
    }

    /** Whether the listener has chosen no folder yet. */
    public boolean nothingChosen() {
        return folders.isEmpty();
    }

    /** Reads all again. */
    public void reload() {
        latest.ask(Duration.ZERO, this::read, all -> {
            standings = all.standings();
            films.setAll(all.films());
            folders.setAll(all.folders());
            revision.set(revision.get() + 1);
            measure(all.films());
        });
    }

    /** What was confirmed since files were identified may have made duplicates that only their beginnings tell apart. */
    private void measure(List<FilmView> read) {
        background.fetch(() -> Beginnings.measure(library, read, Progress.NONE), measured -> {
            if (measured > 0) {
                reload();
            }
        });
    }

    private All read() {
        var read = library.films();
        Map<Path, Standing> standing = new HashMap<>();
        for (var film : read) {
            for (var release : film.releases()) {
                for (var row : release.rows()) {
                    row.files().forEach(h -> standing.putIfAbsent(h.file().path(), new Standing(film.film(), row)));
                }
            }
        }
        return new All(read, library.folders(), standing);
    }

    /** A file's film and row. */
    public record Standing(Film film, TrackRow row) {}

    private record All(List<FilmView> films, List<Folder> folders, Map<Path, Standing> standings) {}
}
