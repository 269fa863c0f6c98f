package app.moonsong.desktop.model;

import app.moonsong.audio.TagField;
import app.moonsong.library.FilmView;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.labels.MarkEdits;
import app.moonsong.library.tagging.Edit;
import app.moonsong.library.tagging.EditReport;
import app.moonsong.library.tagging.Knowledge;
import app.moonsong.library.tagging.Rename;
import app.moonsong.library.tagging.TagReading;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.library.tagging.Undone;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.WriteOptions;
import app.moonsong.tagging.tools.TagTool;
import app.moonsong.tagging.tools.Tagged;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Editing the tags of some files: what they say, what would change, writing it, and taking it back. */
public final class TagEditing {
    static final Duration PAUSE = Duration.ofMillis(200);

    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final Latest latest;
    private final TagWork work;
    private final TagDraft draft = new TagDraft();
    private final Lazy<Tagging> tagging;
    private final Renaming renaming;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.EDIT);
    private final ReadOnlyObjectWrapper<TagSheet> sheet = new ReadOnlyObjectWrapper<>(TagSheet.EMPTY);
    private final ReadOnlyObjectWrapper<List<TagDifference>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<List<Plan.Rewrite>>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Undone>> undone = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Edit>> history = new ReadOnlyObjectWrapper<>(List.of());
    private Lazy<List<Tagged>> tagged = new Lazy<>(List::of);
    private WriteOptions agreed = WriteOptions.CAREFUL;

    /** How files are worked on. */
    public enum View {
        EDIT,
        TOOLS,
        NAMES,
        HISTORY
    }

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
        this.work = new TagWork(background);
        this.tagging = new Lazy<>(() -> new Tagging(library));
        this.renaming = new Renaming(library, background, tagging, work, this::renamed);
    }

    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TagSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** What would change, file by file. */
    public ReadOnlyObjectProperty<List<TagDifference>> preview() {
        return preview.getReadOnlyProperty();
    }

    /**
     * What would be written: what would change, but for the files that are switched off; empty while that is being found
     * out, so that nothing is written that the listener has just switched off.
     */
    public ReadOnlyObjectProperty<Optional<List<Plan.Rewrite>>> chosen() {
        return chosen.getReadOnlyProperty();
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

    public TagWork work() {
        return work;
    }

    /** The names of these files. */
    public Renaming renaming() {
        return renaming;
    }

    /** Turns to some files, none of which need be known to the library any more. */
    public void open(List<Path> files) {
        begin(files, View.EDIT, () -> {});
    }

    /** Turns to the files of a film, with the tool that writes what its tracklists know of them. */
    public void know(FilmView film) {
        var files = film.releases().stream()
                .flatMap(r -> r.rows().stream())
                .flatMap(row -> row.files().stream())
                .map(held -> held.file().path())
                .toList();
        begin(files, View.TOOLS, () -> {});
    }

    /**
     * Turns to those of some files of which the listener says stars or labels, with what is said.
     *
     * @param found told whether there are any
     */
    void mark(List<Path> files, Consumer<Boolean> found) {
        background.fetch(() -> MarkEdits.of(library, files), edits -> {
            if (!edits.isEmpty()) {
                begin(List.copyOf(edits.keySet()), View.EDIT, () -> {
                    draft.propose(edits);
                    plan(Duration.ZERO);
                });
            }
            found.accept(!edits.isEmpty());
        });
    }

    private void begin(List<Path> files, View how, Runnable then) {
        background.fetch(() -> known(files), known -> {
            undone.set(List.of());
            sheet.set(TagSheet.EMPTY); // what was filled in for the files before is not for these
            turnTo(how);
            sheet(known);
            reloadHistory();
            then.run();
        });
    }

    private List<IndexedFile> known(List<Path> files) {
        return files.stream()
                .distinct()
                .flatMap(f -> library.file(f).stream())
                .filter(f -> f.state() == IndexedFile.State.PRESENT)
                .toList();
    }

    private void sheet(List<IndexedFile> files) {
        var paths = files.stream().map(IndexedFile::path).toList();
        tagged = new Lazy<>(() -> TagReading.of(paths, Progress.NONE));
        renaming.open(tagged);
        sheet.set(new TagSheet(files));
    }

    /** Works on the files in another way; what was begun in the way before is left. */
    public void turnTo(View other) {
        agreed = WriteOptions.CAREFUL;
        report.set(Optional.empty());
        leave();
        view.set(other);
    }

    private void leave() {
        latest.drop();
        draft.clear();
        show(List.of());
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

    /** Shows what a tool would change of the files. */
    public void use(TagTool tool) {
        var files = tagged;
        chosen.set(Optional.empty());
        latest.ask(PAUSE, () -> tool.edits(files.get()), edits -> {
            draft.propose(edits);
            plan(Duration.ZERO);
        });
    }

    /** The tool that writes what the tracklists know, with titles in a language where there are such. */
    public TagTool knowledge(Optional<String> language) {
        return new Knowledge(library, Knowledge.FIELDS, language);
    }

    /** The languages that tracklists have titles in, as BCP 47 tags. */
    public List<String> languages() {
        return Knowledge.languages(library);
    }

    /** The fields that something would be written of. */
    public Set<TagField> fields() {
        return draft.fields();
    }

    public boolean isOn(TagField field) {
        return draft.isOn(field);
    }

    public boolean isOn(Path file) {
        return draft.isOn(file);
    }

    /** Switches a field of all files on or off. */
    public void turn(TagField field, boolean on) {
        draft.turn(field, on);
        plan(Duration.ZERO);
    }

    /** Switches a file on or off. */
    public void turn(Path file, boolean on) {
        draft.turn(file, on);
        choose();
    }

    /** What the listener has agreed to for these files. */
    public WriteOptions agreed() {
        return agreed;
    }

    public void agree(WriteOptions options) {
        agreed = options;
        plan(Duration.ZERO);
    }

    private void plan(Duration pause) {
        report.set(Optional.empty());
        chosen.set(Optional.empty());
        var options = agreed;
        var edits =
                draft.edits(sheet.get().files().stream().map(IndexedFile::path).toList());
        latest.ask(
                pause,
                () -> tagging.get().plan(edits, options, Progress.NONE).stream()
                        .map(TagDifference::of)
                        .toList(),
                this::show);
    }

    private void show(List<TagDifference> differences) {
        preview.set(differences);
        choose();
    }

    private void choose() {
        chosen.set(Optional.of(preview.get().stream()
                .map(TagDifference::plan)
                .filter(Plan.Rewrite.class::isInstance)
                .map(Plan.Rewrite.class::cast)
                .filter(p -> draft.isOn(p.file()))
                .toList()));
    }

    /** Writes what the preview shows and is not switched off. */
    public void write() {
        var plans = chosen.get().orElse(List.of());
        var options = agreed;
        if (work.begin(plans.size())) {
            background.fetch(work.ending(() -> tagging.get().write(plans, options, work)), done -> {
                leave();
                end(Map.of());
                report.set(Optional.of(done));
            });
        }
    }

    public void undo(List<Edit> edits) {
        if (work.begin(edits.size())) {
            background.fetch(work.ending(() -> tagging.get().undo(edits, work)), results -> {
                report.set(Optional.empty());
                undone.set(results);
                end(namedBack(results));
            });
        }
    }

    /** Takes back the batch that was done last. */
    public void undoLast() {
        background.fetch(() -> tagging.get().lastBatch(), this::undo);
    }

    private static Map<Path, Path> namedBack(List<Undone> results) {
        var names = new HashMap<Path, Path>();
        for (var result : results) {
            if (result instanceof Undone.TakenBack(var edit)) {
                edit.rename().ifPresent(r -> names.put(r.to(), r.from()));
            }
        }
        return names;
    }

    private void renamed(List<Rename> renames) {
        var names = new HashMap<Path, Path>();
        renames.forEach(r -> names.put(r.from(), r.to()));
        end(names);
    }

    /** Looks at the files as they are now, those with another name under that. */
    private void end(Map<Path, Path> names) {
        work.end();
        var paths = sheet.get().files().stream()
                .map(f -> names.getOrDefault(f.path(), f.path()))
                .toList();
        background.fetch(() -> known(paths), this::sheet);
        reloadHistory();
        changed.run();
    }

    private void reloadHistory() {
        background.fetch(() -> tagging.get().history(), history::set);
    }
}
