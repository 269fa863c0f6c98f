package app.moonsong.desktop.model;

import app.moonsong.library.Folder;
import app.moonsong.library.Library;
import app.moonsong.library.tagging.EditReport;
import app.moonsong.library.tagging.Naming;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Rename;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Calling files and their folders after their tags: what each would be called, and doing it. */
public final class Renaming {
    private static final String FIRST = "{track} {title}";

    private final Library library;
    private final Background background;
    private final Lazy<Tagging> tagging;
    private final TagWork work;
    private final Consumer<List<Rename>> renamed;
    private final Preparation preparation;
    private final Set<Path> off = new HashSet<>();
    private final ReadOnlyObjectWrapper<String> pattern = new ReadOnlyObjectWrapper<>(FIRST);
    private final ReadOnlyObjectWrapper<Optional<Naming>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Rename>>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private SaidFiles files = new SaidFiles(List.of());

    /**
     * Makes the model.
     *
     * @param renamed told, on the screen's thread, which files got another name
     */
    Renaming(
            Library library,
            Background background,
            Lazy<Tagging> tagging,
            TagWork work,
            Consumer<List<Rename>> renamed) {
        this.library = library;
        this.background = background;
        this.tagging = tagging;
        this.work = work;
        this.renamed = renamed;
        this.preparation = new Preparation(background);
    }

    public ReadOnlyObjectProperty<String> pattern() {
        return pattern.getReadOnlyProperty();
    }

    /** What files would be called; empty when the pattern cannot be understood. */
    public ReadOnlyObjectProperty<Optional<Naming>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The work of finding that out. */
    public Preparation preparation() {
        return preparation;
    }

    /** What would be renamed: what the preview shows, but for what is switched off; empty until that is found out. */
    public ReadOnlyObjectProperty<Optional<List<Rename>>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What came of the last renaming of these files. */
    public ReadOnlyObjectProperty<Optional<EditReport>> report() {
        return report.getReadOnlyProperty();
    }

    /** Turns to other files, or to the same as they are now. */
    void open(SaidFiles said) {
        files = said;
        off.clear();
        preparation.drop();
        show(Optional.empty());
    }

    public void type(String text) {
        pattern.set(text);
        report.set(Optional.empty());
        plan(TagProposal.PAUSE);
    }

    /** Finds out what the files would be called, as the tags are now. */
    public void look() {
        plan(Duration.ZERO);
    }

    private void plan(Duration pause) {
        var understood = NamePattern.of(pattern.get());
        var said = files;
        chosen.set(Optional.empty());
        preparation.ask(
                pause,
                progress -> understood.map(p -> Naming.plan(
                        said.get(progress),
                        p,
                        Optional.empty(),
                        library.folders().stream().map(Folder::path).toList())),
                this::show,
                () -> show(Optional.empty()));
    }

    private void show(Optional<Naming> naming) {
        preview.set(naming);
        choose();
    }

    public boolean isOn(Path file) {
        return !off.contains(file);
    }

    /** Switches a file on or off. */
    public void turn(Path file, boolean on) {
        if (on) {
            off.remove(file);
        } else {
            off.add(file);
        }
        choose();
    }

    private void choose() {
        chosen.set(Optional.of(preview.get().map(Naming::renames).orElse(List.of()).stream()
                .filter(r -> isOn(r.from()))
                .toList()));
    }

    /** Renames what the preview shows and is not switched off. */
    public void rename() {
        var renames = chosen.get().orElse(List.of());
        if (work.begin(renames.size())) {
            background.fetch(work.ending(() -> tagging.get().rename(renames, work)), done -> {
                report.set(Optional.of(done));
                renamed.accept(stand(renames, done));
            });
        }
    }

    /** The outcomes stand in the order of the renames. */
    private static List<Rename> stand(List<Rename> renames, EditReport done) {
        return java.util.stream.IntStream.range(0, done.outcomes().size())
                .filter(i -> done.outcomes().get(i) instanceof Outcome.Written)
                .mapToObj(renames::get)
                .toList();
    }
}
