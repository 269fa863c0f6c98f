package app.moonsong.desktop.model;

import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every file the library knows, or those of one kind. */
public final class AllFiles {
    private final Library library;
    private final Latest latest;
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private List<FileRow> all = List.of();
    private boolean stale = true;

    AllFiles(Library library, Background background) {
        this.library = library;
        this.latest = new Latest(background);
        kind.subscribe(this::choose);
    }

    public ObservableList<FileRow> rows() {
        return rows;
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** One more with every reading. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public int count(Kind of) {
        return (int) all.stream().filter(r -> of.holds(r)).count();
    }

    /** The library has changed; what is shown is read again when it is next looked at. */
    public void stale() {
        stale = true;
    }

    public void reloadIfStale() {
        if (stale) {
            stale = false;
            reload();
        }
    }

    private void reload() {
        latest.ask(Duration.ZERO, this::read, read -> {
            all = read;
            loaded.set(true);
            choose();
            revision.set(revision.get() + 1);
        });
    }

    private void choose() {
        var wanted = kind.get();
        rows.setAll(
                wanted == Kind.ALL ? all : all.stream().filter(wanted::holds).toList());
    }

    private List<FileRow> read() {
        Map<Long, HeldFile> matches = new HashMap<>();
        library.matches().forEach(h -> matches.put(h.file().id(), h));
        var files = library.files();
        var twice = twice(files);
        library.films().stream()
                .flatMap(f -> f.releases().stream())
                .flatMap(r -> r.rows().stream())
                .filter(row -> row.files().size() > 1)
                .forEach(row -> row.files().forEach(h -> twice.add(h.file().id())));
        return files.stream()
                .map(f -> new FileRow(f, Optional.ofNullable(matches.get(f.id())), twice.contains(f.id())))
                .toList();
    }

    /** Files with the very same sound. */
    private static Set<Long> twice(Collection<IndexedFile> files) {
        Map<String, Long> first = new HashMap<>();
        Set<Long> twice = new HashSet<>();
        for (var file : files) {
            if (file.state() == IndexedFile.State.PRESENT && file.audio().isPresent()) {
                var other = first.putIfAbsent(file.audio().get().contentId().hex(), file.id());
                if (other != null) {
                    twice.add(other);
                    twice.add(file.id());
                }
            }
        }
        return twice;
    }

    /** Which files. */
    public enum Kind {
        ALL,
        UNIDENTIFIED,
        DUPLICATES,
        MISSING,
        UNREADABLE;

        boolean holds(FileRow row) {
            return switch (this) {
                case ALL -> true;
                case UNIDENTIFIED ->
                    row.file().state() == IndexedFile.State.PRESENT
                            && !row.decision().holds();
                case DUPLICATES -> row.twice() && row.file().state() == IndexedFile.State.PRESENT;
                case MISSING -> row.file().state() == IndexedFile.State.MISSING;
                case UNREADABLE -> row.file().state() == IndexedFile.State.UNREADABLE;
            };
        }
    }
}
