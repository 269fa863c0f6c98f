package app.moonsong.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** {@code reject FILE [TRACK]}: the listener says that the file is not the track. */
@picocli.CommandLine.Command(name = "reject")
final class RejectCommand implements Command {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "verdict.file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TRACK", arity = "0..1", descriptionKey = "verdict.track")
    private Optional<String> track = Optional.empty();

    @Override
    public Exit run(Session session) {
        var named = new Named(session);
        var held = named.file(file);
        var chosen = held.flatMap(h -> named.track(h, track));
        if (held.isEmpty() || chosen.isEmpty()) {
            return named.exit();
        }
        session.library().reject(held.get().file().id(), chosen.get());
        return named.print(file);
    }
}
