package app.moonsong.cli;

import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.MarkEdits;
import java.util.regex.Pattern;
import picocli.CommandLine.Parameters;

/** {@code label add|remove|keep|list|rename|merge|color|delete|undo}: the listener's own words on tracks and files. */
@picocli.CommandLine.Command(
        name = "label",
        subcommands = {
            LabelCommand.All.class,
            LabelCommand.Add.class,
            LabelCommand.Remove.class,
            LabelKeep.class,
            LabelCommand.Rename.class,
            LabelCommand.Merge.class,
            LabelCommand.Color.class,
            LabelCommand.Delete.class,
            LabelCommand.Undo.class
        })
final class LabelCommand extends Group {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** {@code label list}: every label. */
    @picocli.CommandLine.Command(name = "list")
    static final class All implements Command {
        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library()).all();
            if (session.json()) {
                labels.forEach(l -> Json.line(session.out(), json -> json.text("label", l.name())
                        .text("color", l.color())
                        .number("count", l.count())));
                return Exit.DONE;
            }
            var table = new Table();
            labels.forEach(l -> table.row(l.name(), l.color(), String.valueOf(l.count())));
            table.print(session.out(), "");
            if (labels.isEmpty()) {
                session.say("label.none");
            }
            return Exit.DONE;
        }
    }

    /** {@code label add LABEL WHAT...}: puts a label on tracks and files. */
    @picocli.CommandLine.Command(name = "add")
    static final class Add extends LabelThings {
        @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "label.label")
        private String label = "";

        @Override
        public Exit run(Session session) {
            if (label.isBlank()) {
                return session.wrong("label.no-name");
            }
            var labels = new Labels(session.library());
            return with(session, label, to -> labels.add(label, to), (own, file) -> MarkEdits.with(label, own, file));
        }
    }

    /** {@code label remove LABEL WHAT...}: takes a label off tracks and files. */
    @picocli.CommandLine.Command(name = "remove")
    static final class Remove extends LabelThings {
        @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "label.label")
        private String label = "";

        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library());
            return labels.named(label).isEmpty()
                    ? session.fail("label.unknown", label)
                    : with(
                            session,
                            label,
                            from -> labels.remove(label, from),
                            (own, file) -> MarkEdits.without(label, own, file));
        }
    }

    /** {@code label rename LABEL NEW}: gives a label another name. */
    @picocli.CommandLine.Command(name = "rename")
    static final class Rename implements Command {
        @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "label.label")
        private String label = "";

        @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "label.new-name")
        private String newName = "";

        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library());
            if (newName.isBlank()) {
                return session.wrong("label.no-name");
            }
            if (labels.named(label).isEmpty()) {
                return session.fail("label.unknown", label);
            }
            if (!labels.rename(label, newName)) {
                return session.fail("label.taken", newName);
            }
            session.say("label.renamed", label, newName);
            return Exit.DONE;
        }
    }

    /** {@code label merge LABEL INTO}: what has one label gets another instead. */
    @picocli.CommandLine.Command(name = "merge")
    static final class Merge implements Command {
        @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "label.label")
        private String label = "";

        @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "label.into")
        private String into = "";

        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library());
            if (!labels.merge(label, into)) {
                var unknown = labels.named(label).isEmpty() ? label : into;
                return labels.named(unknown).isEmpty()
                        ? session.fail("label.unknown", unknown)
                        : session.wrong("label.same", label);
            }
            session.say("label.merged", label, into);
            return Exit.DONE;
        }
    }

    /** {@code label color LABEL COLOR}: gives a label a color. */
    @picocli.CommandLine.Command(name = "color")
    static final class Color implements Command {
        @Parameters(index = "0", paramLabel = "LABEL", descriptionKey = "label.label")
        private String label = "";

        @Parameters(index = "1", paramLabel = "COLOR", descriptionKey = "label.color")
        private String color = "";

        @Override
        public Exit run(Session session) {
            if (!COLOR.matcher(color).matches()) {
                return session.wrong("label.bad-color", color);
            }
            return new Labels(session.library()).color(label, color) ? Exit.DONE : session.fail("label.unknown", label);
        }
    }

    /** {@code label delete LABEL}: takes a label off everything and forgets it. */
    @picocli.CommandLine.Command(name = "delete")
    static final class Delete implements Command {
        @Parameters(paramLabel = "LABEL", descriptionKey = "label.label")
        private String label = "";

        @Override
        public Exit run(Session session) {
            if (!new Labels(session.library()).delete(label)) {
                return session.fail("label.unknown", label);
            }
            session.say("label.deleted", label);
            return Exit.DONE;
        }
    }

    /** {@code label undo}: takes the last change of labels or stars back. */
    @picocli.CommandLine.Command(name = "undo")
    static final class Undo implements Command {
        @Override
        public Exit run(Session session) {
            var undone = new Labels(session.library()).undo();
            if (undone.isEmpty()) {
                session.say("label.nothing-undone");
                return Exit.LEFT_OVER;
            }
            session.say(
                    "label.undone",
                    session.words().say("label.edit." + undone.get().name()));
            return Exit.DONE;
        }
    }
}
