package app.moonsong.desktop.model;

import app.moonsong.library.tagging.Edit;
import app.moonsong.library.tagging.JournalBound;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.library.tagging.Undone;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All that was done to files: seen, taken back, and made again. */
public final class TagJournal {
    private final Background background;
    private final Lazy<Tagging> tagging;
    private final TagWork work;
    private final Consumer<Map<Path, Path>> ended;
    private final ReadOnlyObjectWrapper<List<Undone>> undone = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Edit>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Room>> room = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the listener chose to keep of all that, and how many bytes it takes now. */
    public record Room(JournalBound bound, long bytes) {}

    /**
     * Makes the model.
     *
     * @param ended told, on the screen's thread, when something was taken back, with the names that files got by that
     */
    TagJournal(Background background, Lazy<Tagging> tagging, TagWork work, Consumer<Map<Path, Path>> ended) {
        this.background = background;
        this.tagging = tagging;
        this.work = work;
        this.ended = ended;
    }

    /** What came last of taking back or making again. */
    public ReadOnlyObjectProperty<List<Undone>> undone() {
        return undone.getReadOnlyProperty();
    }

    /** All that was done to files, the latest first. */
    public ReadOnlyObjectProperty<List<Edit>> history() {
        return history.getReadOnlyProperty();
    }

    /** How much is kept; empty until that was read. */
    public ReadOnlyObjectProperty<Optional<Room>> room() {
        return room.getReadOnlyProperty();
    }

    /** Keeps to another bound from the next edit on. */
    public void keepTo(UnaryOperator<JournalBound> other) {
        background.inOrder(() -> {
            var kept = tagging.get().room();
            kept.keepTo(other.apply(kept.bound()));
            var now = measured();
            background.show(() -> room.set(Optional.of(now)));
        });
    }

    private Room measured() {
        var now = tagging.get().room();
        return new Room(now.bound(), now.bytes());
    }

    /** What was taken back for other files is no longer news. */
    void leave() {
        undone.set(List.of());
    }

    void reload() {
        background.fetch(() -> tagging.get().history(), history::set);
        background.fetch(this::measured, now -> room.set(Optional.of(now)));
    }

    public void undo(List<Edit> edits) {
        if (work.begin(edits.size())) {
            background.fetch(work.ending(() -> tagging.get().undo(edits, work)), this::end);
        }
    }

    /** Takes back the batch that was done last. */
    public void undoLast() {
        background.fetch(() -> tagging.get().lastBatch(), this::undo);
    }

    /** Makes edits again that were taken back. */
    public void redo(List<Edit> edits) {
        if (work.begin(edits.size())) {
            background.fetch(work.ending(() -> tagging.get().redo(edits, work)), this::end);
        }
    }

    /** Makes the batch again that was taken back last. */
    public void redoLast() {
        background.fetch(() -> tagging.get().lastUndone(), this::redo);
    }

    private void end(List<Undone> results) {
        ended.accept(names(results));
        undone.set(results);
    }

    private static Map<Path, Path> names(List<Undone> results) {
        var names = new HashMap<Path, Path>();
        for (var result : results) {
            var rename = result.edit().rename();
            switch (result) {
                case Undone.TakenBack _ -> rename.ifPresent(r -> names.put(r.to(), r.from()));
                case Undone.MadeAgain _ -> rename.ifPresent(r -> names.put(r.from(), r.to()));
                case Undone.Collides _, Undone.Left _ -> {}
            }
        }
        return names;
    }
}
