package app.moonsong.cli;

import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.MarkEdits;
import picocli.CommandLine.Parameters;

/** {@code label add|remove|keep|list|rename|merge|color|delete|undo|redo}: the listener's own words on tracks and files. */
@picocli.CommandLine.Command(
        name = "label",
        subcommands = {
            LabelCommand.All.class,
            LabelCommand.Add.class,
            LabelCommand.Remove.class,
            LabelKeep.class,
            LabelChange.Rename.class,
            LabelChange.Merge.class,
            LabelChange.Color.class,
            LabelChange.Delete.class,
            LabelTurn.Undo.class,
            LabelTurn.Redo.class
        })
final class LabelCommand extends Group {
    /** {@code label list}: every label. */
    @picocli.CommandLine.Command(name = "list")
    static final class All implements Command {
        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library()).all();
            if (session.json()) {
                labels.forEach(l -> LabelChange.print(session, l));
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
}
