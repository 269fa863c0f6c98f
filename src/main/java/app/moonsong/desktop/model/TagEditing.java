package app.moonsong.desktop.model;

import app.moonsong.audio.TagField;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.labels.MarkEdits;
import app.moonsong.library.tagging.Edit;
import app.moonsong.library.tagging.EditReport;
import app.moonsong.library.tagging.Knowledge;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.library.tagging.Undone;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Editing the tags of some files: what they say, what would change, writing it, and taking it back. */
public final class TagEditing {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final Latest latest;
    private final TagDraft draft = new TagDraft();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<TagSheet> sheet = new ReadOnlyObjectWrapper<>(TagSheet.EMPTY);
    private final ReadOnlyObjectWrapper<List<TagDifference>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Share>> underWay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Undone>> undone = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Edit>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final Lazy<Tagging> tagging;

    /**
     * Makes the model.
     *
     * @param changed told, on the screen's thread, when files were written
     */
    TagEditing(Library library, Background background, Runnable changed) {
        this.library = library;
        this.background = background;
        this.changed = changed;
        this.latest = new Latest(background);
        this.tagging = new Lazy<>(() -> new Tagging(library));
    }

    /** How far a writing is. */
    public record Share(long done, long total) {}

    public ReadOnlyObjectProperty<TagSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** What would change, file by file. */
    public ReadOnlyObjectProperty<List<TagDifference>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** How far the writing or taking back is; empty when nothing is under way. */
    public ReadOnlyObjectProperty<Optional<Share>> underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** What came of the last writing of these files. */
    public ReadOnlyObjectProperty<Optional<EditReport>> report() {
        return report.getReadOnlyProperty();
    }

    /** What came of taking back last. */
    public ReadOnlyObjectProperty<List<Undone>> undone() {
        return undone.getReadOnlyProperty();
    }

    /** All that was done to files, the latest first. */
    public ReadOnlyObjectProperty<List<Edit>> history() {
        return history.getReadOnlyProperty();
    }

    /** Turns to some files, none of which need be known to the library any more. */
    public void open(List<Path> files) {
        background.fetch(() -> known(files), this::begin);
    }

    /** Turns to the files of a film, with all that its tracklists know of them. */
    public void know(FilmView film) {
        background.fetch(
                () -> {
                    var held = new LinkedHashMap<Path, HeldFile>();
                    film.releases().forEach(r -> r.rows().forEach(row -> row.files()
                            .forEach(h -> held.putIfAbsent(h.file().path(), h))));
                    return new Knowledge(library, Knowledge.FIELDS, Optional.empty()).edits(held.values());
                },
                this::propose);
    }

    /**
     * Turns to those of some files of which the listener says stars or labels, with what is said.
     *
     * @param found told whether there are any
     */
    void mark(List<Path> files, Consumer<Boolean> found) {
        background.fetch(() -> MarkEdits.of(library, files), edits -> {
            if (!edits.isEmpty()) {
                propose(edits);
            }
            found.accept(!edits.isEmpty());
        });
    }

    private void propose(Map<Path, TagEdit> edits) {
        background.fetch(() -> known(List.copyOf(edits.keySet())), files -> {
            begin(files);
            draft.known(edits);
            plan(Duration.ZERO);
        });
    }

    private List<IndexedFile> known(List<Path> files) {
        return files.stream()
                .distinct()
                .flatMap(f -> library.file(f).stream())
                .filter(f -> f.state() == IndexedFile.State.PRESENT)
                .toList();
    }

    private void begin(List<IndexedFile> files) {
        draft.clear();
        latest.drop();
        report.set(Optional.empty());
        undone.set(List.of());
        preview.set(List.of());
        sheet.set(new TagSheet(files));
        reloadHistory();
    }

    /** Takes what was typed into a field; what all files say already is no change. */
    public void type(TagField field, String text) {
        if (sheet.get().common(field).filter(text.strip()::equals).isPresent()) {
            draft.leave(field);
        } else {
            draft.type(field, text);
        }
        plan(PAUSE);
    }

    /** Takes the lyrics that were written, of the one file there is; what it has already is no change. */
    public void lyrics(String text, String before) {
        if (text.strip().equals(before)) {
            draft.leave(TagField.LYRICS);
        } else {
            draft.lyrics(text);
        }
        plan(PAUSE);
    }

    public void picture(PictureEdit edit) {
        draft.picture(edit);
        plan(Duration.ZERO);
    }

    /** The fields that something would be written of. */
    public Set<TagField> fields() {
        return draft.fields();
    }

    public boolean isOn(TagField field) {
        return draft.isOn(field);
    }

    /** Switches a field on or off. */
    public void turn(TagField field, boolean on) {
        draft.turn(field, on);
        plan(Duration.ZERO);
    }

    private void plan(Duration pause) {
        report.set(Optional.empty());
        var edits = draft.edits(sheet.get().files());
        latest.ask(
                pause,
                () -> tagging.get().plan(edits, WriteOptions.CAREFUL, Progress.NONE).stream()
                        .map(TagDifference::of)
                        .toList(),
                preview::set);
    }

    /** Writes what the preview shows. */
    public void write() {
        var plans = new ArrayList<Plan.Rewrite>();
        for (var difference : preview.get()) {
            if (difference.plan() instanceof Plan.Rewrite rewrite) {
                plans.add(rewrite);
            }
        }
        if (plans.isEmpty() || underWay.get().isPresent()) {
            return;
        }
        begin(plans.size());
        background.fetch(() -> tagging.get().write(plans, WriteOptions.CAREFUL, progress()), done -> {
            end();
            draft.clear();
            preview.set(List.of());
            report.set(Optional.of(done));
        });
    }

    /** Stops between two files; each of them is whole. */
    public void cancel() {
        stop.set(true);
    }

    public void undo(List<Edit> edits) {
        if (edits.isEmpty() || underWay.get().isPresent()) {
            return;
        }
        begin(edits.size());
        background.fetch(() -> tagging.get().undo(edits, progress()), results -> {
            end();
            report.set(Optional.empty());
            undone.set(results);
        });
    }

    /** Takes back the batch that was done last. */
    public void undoLast() {
        background.fetch(() -> tagging.get().lastBatch(), this::undo);
    }

    private void begin(long total) {
        stop.set(false);
        underWay.set(Optional.of(new Share(0, total)));
    }

    private void end() {
        underWay.set(Optional.empty());
        reread();
        reloadHistory();
        changed.run();
    }

    /** The files as they are now; one that was renamed is looked for under its name of then, and left out. */
    private void reread() {
        var paths = sheet.get().files().stream().map(IndexedFile::path).toList();
        background.fetch(() -> known(paths), files -> sheet.set(new TagSheet(files)));
    }

    private void reloadHistory() {
        background.fetch(() -> tagging.get().history(), history::set);
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {
                background.show(() -> underWay.set(underWay.get().map(_ -> new Share(done, total))));
            }

            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
    }
}
