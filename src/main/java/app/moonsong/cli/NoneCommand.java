package app.moonsong.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** {@code none FILE}: the listener says that the file is no track of any tracklist. */
@picocli.CommandLine.Command(name = "none")
final class NoneCommand implements Command {
    @Parameters(paramLabel = "FILE", descriptionKey = "verdict.file")
    private Path file = Path.of("");

    @Override
    public Exit run(Session session) {
        var named = new Named(session);
        var held = named.file(file);
        if (held.isEmpty()) {
            return named.exit();
        }
        session.library().none(held.get().file().id());
        return named.print(file);
    }
}
