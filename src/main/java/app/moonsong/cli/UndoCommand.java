package app.moonsong.cli;

import picocli.CommandLine.Parameters;

/** {@code undo [N]}: takes back what the listener said last, or the last N things. */
@picocli.CommandLine.Command(name = "undo")
final class UndoCommand implements Command {
    @Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "undo.count")
    private int count = 1;

    @Override
    public Exit run(Session session) {
        return new DeedSteps(session, "undo", "undone", session.library().deeds()::undo).take(count);
    }
}
