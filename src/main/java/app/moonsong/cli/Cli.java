package app.moonsong.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: reads the arguments, runs the command and says what went wrong. */
public final class Cli {
    /** The program's version; the build's file is the one place it is written for people to change. */
    private static final String VERSION_KEY = "version.text";

    private Cli() {}

    /**
     * Runs one command.
     *
     * @return 0 done, 1 done with something left over, 2 wrong usage, 3 failed
     */
    public static int run(String[] args, Outside outside) {
        var words = new Words(outside.locale());
        var plain = Root.plain(args);
        if (plain.isPresent()) {
            return run(plain.get(), new Session(outside, words, plain.get())).code();
        }
        var root = new Root();
        var line = CommandTree.of(root, asOption(args), words);
        try {
            return run(line.parseArgs(asOption(args)), new Session(outside, words, root))
                    .code();
        } catch (ParameterException e) {
            return Usage.wrong(e, words, outside.err()).code();
        } finally {
            outside.out().flush();
            outside.err().flush();
        }
    }

    /** {@code help scan} means {@code scan --help}. */
    private static String[] asOption(String[] args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        var rest = new ArrayList<>(List.of(args).subList(1, args.length));
        rest.add("--help");
        return rest.toArray(String[]::new);
    }

    private static Exit run(ParseResult parsed, Session session) {
        var line = innermost(parsed);
        if (line.isUsageHelpRequested()) {
            line.usage(session.out());
            return Exit.DONE;
        }
        if (line.isVersionHelpRequested()) {
            session.answer(VERSION_KEY, Build.version());
            return Exit.DONE;
        }
        return run((Command) line.getCommand(), session);
    }

    private static Exit run(Command command, Session session) {
        try (session) {
            return command.run(session);
        } catch (Exception | LinkageError e) {
            return Failures.say(e, session);
        }
    }

    private static CommandLine innermost(ParseResult parsed) {
        var at = parsed;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at.commandSpec().commandLine();
    }
}
