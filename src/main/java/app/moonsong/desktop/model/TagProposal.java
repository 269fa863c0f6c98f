package app.moonsong.desktop.model;

import app.moonsong.library.Progress;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.WriteOptions;
import app.moonsong.tagging.tools.TagTool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What would be written into some files: typed, or found by a tool; shown before, and switched off in part. */
public final class TagProposal {
    static final Duration PAUSE = Duration.ofMillis(200);

    private final Lazy<Tagging> tagging;
    private final Preparation preparation;
    private final TagDraft draft = new TagDraft();
    private final ReadOnlyObjectWrapper<List<TagDifference>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<List<Plan.Rewrite>>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Path> files = List.of();
    private SaidFiles said = new SaidFiles(List.of());
    private WriteOptions agreed = WriteOptions.CAREFUL;

    TagProposal(Background background, Lazy<Tagging> tagging) {
        this.tagging = tagging;
        this.preparation = new Preparation(background);
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

    /** The work of finding that out. */
    public Preparation preparation() {
        return preparation;
    }

    /** Turns to some files; what was meant for others goes on to be meant for these. */
    void open(List<Path> paths, SaidFiles tagged) {
        files = paths;
        said = tagged;
    }

    /** Leaves what was begun, and what was agreed to. */
    void leave() {
        agreed = WriteOptions.CAREFUL;
        preparation.drop();
        draft.clear();
        show(List.of());
    }

    /**
     * Takes the values that were typed for a field.
     *
     * @param common what all files say of it, which is no change; empty when they differ: then no values are none
     */
    public void type(FieldName field, List<String> values, Optional<List<String>> common) {
        if (values.equals(common.orElse(List.of()))) {
            draft.leave(field);
        } else {
            draft.type(field, values);
        }
        plan(PAUSE);
    }

    /** Takes a field out of all files. */
    public void takeOut(FieldName field) {
        draft.type(field, List.of());
        plan(Duration.ZERO);
    }

    public void picture(PictureEdit edit) {
        draft.picture(edit);
        plan(Duration.ZERO);
    }

    /** Shows what a tool would change of the files. */
    public void use(TagTool tool) {
        var tagged = said;
        ask(PAUSE, progress -> tool.edits(tagged.get(progress)), this::propose);
    }

    void propose(Map<Path, TagEdit> edits) {
        draft.propose(edits);
        plan(Duration.ZERO);
    }

    /** The fields that something would be written of. */
    public Set<FieldName> fields() {
        return draft.fields();
    }

    public boolean isOn(FieldName field) {
        return draft.isOn(field);
    }

    public boolean isOn(Path file) {
        return draft.isOn(file);
    }

    /** Switches a field of all files on or off. */
    public void turn(FieldName field, boolean on) {
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
        var options = agreed;
        var edits = draft.edits(files);
        ask(pause, progress -> differences(edits, options, progress), this::show);
    }

    private List<TagDifference> differences(Map<Path, TagEdit> edits, WriteOptions options, Progress progress) {
        return tagging.get().plan(edits, options, progress).stream()
                .map(TagDifference::of)
                .toList();
    }

    private <T> void ask(Duration pause, Function<Progress, T> question, Consumer<T> answered) {
        chosen.set(Optional.empty());
        preparation.ask(pause, question, answered, () -> show(List.of()));
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
}
