package app.moonsong.desktop.model;

import app.moonsong.library.FilmView;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.labels.MarkEdits;
import app.moonsong.library.tagging.EditReport;
import app.moonsong.library.tagging.FreeField;
import app.moonsong.library.tagging.FreeFields;
import app.moonsong.library.tagging.Knowledge;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.tools.TagTool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Editing the tags of some files: what they say, in which way they are worked on, and writing what was proposed. */
public final class TagEditing {
    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final Lazy<Tagging> tagging;
    private final TagWork work;
    private final TagProposal proposal;
    private final TagJournal journal;
    private final Renaming renaming;
    private final Preparation reading;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.EDIT);
    private final ReadOnlyObjectWrapper<TagSheet> sheet = new ReadOnlyObjectWrapper<>(TagSheet.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<List<FreeField>>> free = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());

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
        this.work = new TagWork(background);
        this.tagging = new Lazy<>(() -> new Tagging(library));
        this.proposal = new TagProposal(background, tagging);
        this.journal = new TagJournal(background, tagging, work, this::end);
        this.renaming = new Renaming(library, background, tagging, work, this::renamed);
        this.reading = new Preparation(background);
        proposal.chosen().subscribe((_, now) -> {
            if (now.isEmpty()) {
                forgetReport();
            }
        });
    }

    private void forgetReport() {
        report.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TagSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** What the files say that the sheet has no place for; empty until that was read. */
    public ReadOnlyObjectProperty<Optional<List<FreeField>>> free() {
        return free.getReadOnlyProperty();
    }

    /** The work of reading that. */
    public Preparation reading() {
        return reading;
    }

    /** What would be written. */
    public TagProposal proposal() {
        return proposal;
    }

    /** What was done before. */
    public TagJournal journal() {
        return journal;
    }

    /** The names of these files. */
    public Renaming renaming() {
        return renaming;
    }

    public TagWork work() {
        return work;
    }

    /** What came of the last writing of these files. */
    public ReadOnlyObjectProperty<Optional<EditReport>> report() {
        return report.getReadOnlyProperty();
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
                begin(List.copyOf(edits.keySet()), View.EDIT, () -> proposal.propose(edits));
            }
            found.accept(!edits.isEmpty());
        });
    }

    private void begin(List<Path> files, View how, Runnable then) {
        background.fetch(() -> known(files), known -> {
            journal.leave();
            sheet.set(TagSheet.EMPTY); // what was filled in for the files before is not for these
            turnTo(how);
            sheet(known);
            journal.reload();
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
        var said = new SaidFiles(paths);
        proposal.open(paths, said);
        renaming.open(said);
        free.set(Optional.empty());
        sheet.set(new TagSheet(files));
        reading.ask(
                Duration.ZERO,
                progress -> FreeFields.of(paths, progress),
                read -> free.set(Optional.of(read)),
                () -> free.set(Optional.of(List.of())));
    }

    /** Works on the files in another way; what was begun in the way before is left. */
    public void turnTo(View other) {
        forgetReport();
        proposal.leave();
        view.set(other);
    }

    /** The tool that writes what the tracklists know, with titles in a language where there are such. */
    public TagTool knowledge(Optional<String> language) {
        return new Knowledge(library, Knowledge.FIELDS, language);
    }

    /** The languages that tracklists have titles in, as BCP 47 tags. */
    public List<String> languages() {
        return Knowledge.languages(library);
    }

    /** Writes what the preview shows and is not switched off. */
    public void write() {
        var plans = proposal.chosen().get().orElse(List.of());
        var options = proposal.agreed();
        if (work.begin(plans.size())) {
            background.fetch(work.ending(() -> tagging.get().write(plans, options, work)), done -> {
                proposal.leave();
                end(Map.of());
                report.set(Optional.of(done));
            });
        }
    }

    private void renamed(List<Rename> renames) {
        var names = new HashMap<Path, Path>();
        renames.forEach(r -> names.put(r.from(), r.to()));
        end(names);
    }

    /** Looks at the files as they are now, those with another name under that. */
    private void end(Map<Path, Path> names) {
        work.end();
        forgetReport();
        var paths = sheet.get().files().stream()
                .map(f -> names.getOrDefault(f.path(), f.path()))
                .toList();
        background.fetch(() -> known(paths), this::sheet);
        journal.reload();
        changed.run();
    }
}
