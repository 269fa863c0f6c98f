package app.moonsong.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others: without one of them it says which there are. */
abstract class Group implements Command {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Exit run(Session session) {
        spec.commandLine().usage(session.err());
        return Exit.WRONG_USAGE;
    }
}
