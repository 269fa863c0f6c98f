package app.moonsong.cli;

import app.moonsong.library.labels.Label;
import app.moonsong.library.labels.Labels;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that changes one label itself, or only says what would become of it. */
abstract class LabelChange implements Command {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "label.label")
    private String name = "";

    @Option(names = "--dry-run", descriptionKey = "label.dry-run")
    private boolean dryRun;

    @Override
    public final Exit run(Session session) {
        var labels = new Labels(session.library());
        var label = labels.named(name);
        return label.isEmpty() ? session.fail("label.unknown", name) : run(session, labels, label.get());
    }

    abstract Exit run(Session session, Labels labels, Label label);

    /**
     * Makes the change, unless it is only tried.
     *
     * @param becomes the label afterwards
     * @param key of the sentence that says what was done
     */
    final Exit make(Session session, Label becomes, Runnable change, String key, Object... values) {
        if (!dryRun) {
            change.run();
        }
        if (session.json()) {
            print(session, becomes);
        }
        session.say(dryRun ? "label.tried" : key, values);
        return Exit.DONE;
    }

    static void print(Session session, Label label) {
        Json.line(session.out(), json -> json.text("label", label.name())
                .text("color", label.color())
                .number("count", label.count()));
    }

    /** {@code label rename LABEL NEW}: gives a label another name. */
    @picocli.CommandLine.Command(name = "rename")
    static final class Rename extends LabelChange {
        @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "label.new-name")
        private String newName = "";

        @Override
        Exit run(Session session, Labels labels, Label label) {
            if (newName.isBlank()) {
                return session.wrong("label.no-name");
            }
            if (labels.named(newName).isPresent()) {
                return session.fail("label.taken", newName);
            }
            return make(
                    session,
                    new Label(newName.strip(), label.color(), label.count()),
                    () -> labels.rename(label.name(), newName),
                    "label.renamed",
                    label.name(),
                    newName);
        }
    }

    /** {@code label merge LABEL INTO}: what has one label gets another instead. */
    @picocli.CommandLine.Command(name = "merge")
    static final class Merge extends LabelChange {
        @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "label.into")
        private String into = "";

        @Override
        Exit run(Session session, Labels labels, Label label) {
            Optional<Label> other = labels.named(into);
            if (other.isEmpty()) {
                return session.fail("label.unknown", into);
            }
            if (other.get().equals(label)) {
                return session.wrong("label.same", label.name());
            }
            var both = List.of(label.name(), other.get().name());
            long count = labels.marked().values().stream()
                    .filter(m -> m.labels().stream().anyMatch(both::contains))
                    .count();
            return make(
                    session,
                    new Label(other.get().name(), other.get().color(), (int) count),
                    () -> labels.merge(label.name(), into),
                    "label.merged",
                    label.name(),
                    into);
        }
    }

    /** {@code label color LABEL COLOR}: gives a label a color. */
    @picocli.CommandLine.Command(name = "color")
    static final class Color extends LabelChange {
        @Parameters(index = "1", paramLabel = "COLOR", descriptionKey = "label.color")
        private String color = "";

        @Override
        Exit run(Session session, Labels labels, Label label) {
            if (!COLOR.matcher(color).matches()) {
                return session.wrong("label.bad-color", color);
            }
            return make(
                    session,
                    new Label(label.name(), color, label.count()),
                    () -> labels.color(label.name(), color),
                    "label.colored",
                    label.name(),
                    color);
        }
    }

    /** {@code label delete LABEL}: takes a label off everything and forgets it. */
    @picocli.CommandLine.Command(name = "delete")
    static final class Delete extends LabelChange {
        @Override
        Exit run(Session session, Labels labels, Label label) {
            return make(
                    session,
                    new Label(label.name(), label.color(), 0),
                    () -> labels.delete(label.name()),
                    "label.deleted",
                    label.name());
        }
    }
}
