package app.moonsong.cli;

import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.LabelsEdited;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A command that takes the last change of labels or stars back, or makes it again. */
abstract class LabelTurn implements Command {
    @Option(names = "--dry-run", descriptionKey = "label.dry-run")
    private boolean dryRun;

    /** {@code label undo}: takes the last change of labels or stars back. */
    @picocli.CommandLine.Command(name = "undo")
    static final class Undo extends LabelTurn {
        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library());
            return say(session, "undone", tried() ? labels.undoable() : labels.undo());
        }
    }

    /** {@code label redo}: makes the change again that was taken back last. */
    @picocli.CommandLine.Command(name = "redo")
    static final class Redo extends LabelTurn {
        @Override
        public Exit run(Session session) {
            var labels = new Labels(session.library());
            return say(session, "redone", tried() ? labels.redoable() : labels.redo());
        }
    }

    final boolean tried() {
        return dryRun;
    }

    final Exit say(Session session, String what, Optional<LabelsEdited> edited) {
        if (edited.isEmpty()) {
            session.say("label.nothing-" + what);
            return Exit.LEFT_OVER;
        }
        var kind = edited.get().name();
        if (session.json()) {
            Json.line(session.out(), json -> json.text(what, Code.of(kind)));
        }
        session.say(
                (dryRun ? "label.would-be-" : "label.") + what, session.words().say("label.edit." + kind));
        return Exit.DONE;
    }
}
