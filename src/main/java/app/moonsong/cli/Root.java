package app.moonsong.cli;

import app.moonsong.audio.PartName;
import app.moonsong.library.parts.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** No command: the window. Holds the options that every command takes. */
@Command(name = "moonsong")
final class Root implements app.moonsong.cli.Command {
    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home", scope = ScopeType.INHERIT)
    private Optional<Path> home = Optional.empty();

    @Option(names = "--json", descriptionKey = "json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            scope = ScopeType.INHERIT)
    private boolean version;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    /** What needs no reading of arguments: the window is opened a quarter of a second sooner without it. */
    static Optional<Root> plain(String[] args) {
        boolean home = args.length == 2 && args[0].equals("--home") && !args[1].isEmpty();
        if (args.length > 0 && !home) {
            return Optional.empty();
        }
        var root = new Root();
        root.home = home ? Optional.of(Path.of(args[1])) : Optional.empty();
        return Optional.of(root);
    }

    Optional<Path> home() {
        return home;
    }

    boolean json() {
        return json;
    }

    /** Whether only the usage or the version was asked for. */
    boolean asksOfItself() {
        return help || version;
    }

    @Override
    public Exit run(Session session) throws IOException {
        for (var file : files) {
            if (!Files.exists(file) && !(PartName.isPart(file) && new Parts(session.library()).isThere(file))) {
                return unknown(session, file);
            }
        }
        return OneWindow.open(session, files);
    }

    private static Exit unknown(Session session, Path file) {
        var near = CommandTree.nearest(file.toString());
        return near.isPresent()
                ? session.wrong("usage.unknown-near", file, near.get())
                : session.wrong("usage.unknown", file);
    }
}
