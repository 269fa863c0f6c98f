package app.moonsong.desktop;

import app.moonsong.library.FilmView;
import app.moonsong.library.Folder;
import app.moonsong.library.Library;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The films and folders as the library has them now; every page draws from here. */
final class Holdings {
    private final Library library;
    private final Latest latest;
    private final ObservableList<FilmView> films = FXCollections.observableArrayList();
    private final ObservableList<Folder> folders = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    Holdings(Library library, Background background) {
        this.library = library;
        this.latest = new Latest(background);
    }

    ObservableList<FilmView> films() {
        return FXCollections.unmodifiableObservableList(films);
    }

    ObservableList<Folder> folders() {
        return FXCollections.unmodifiableObservableList(folders);
    }

    /** 0 until first read; one more with every reading. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    Optional<FilmView> film(String id) {
        return films.stream().filter(f -> f.film().id().equals(id)).findFirst();
    }

    /** Whether the listener has chosen no folder yet. */
    boolean nothingChosen() {
        return folders.isEmpty();
    }

    /** Reads all again. */
    void reload() {
        latest.ask(Duration.ZERO, () -> new All(library.films(), library.folders()), all -> {
            films.setAll(all.films());
            folders.setAll(all.folders());
            revision.set(revision.get() + 1);
        });
    }

    private record All(List<FilmView> films, List<Folder> folders) {}
}
