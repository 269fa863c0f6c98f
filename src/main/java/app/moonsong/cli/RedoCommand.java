package app.moonsong.cli;

import picocli.CommandLine.Parameters;

/** {@code redo [N]}: says again what was taken back last, or the last N things. */
@picocli.CommandLine.Command(name = "redo")
final class RedoCommand implements Command {
    @Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "redo.count")
    private int count = 1;

    @Override
    public Exit run(Session session) {
        return new DeedSteps(session, "redo", "redone", session.library().deeds()::redo).take(count);
    }
}
