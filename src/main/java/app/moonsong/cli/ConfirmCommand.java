package app.moonsong.cli;

import app.moonsong.library.Agreement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** {@code confirm FILE [TRACK]}: the listener says that the file is the track; of a folder, that its files fit. */
@picocli.CommandLine.Command(name = "confirm")
final class ConfirmCommand implements Command {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "confirm.file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TRACK", arity = "0..1", descriptionKey = "verdict.track")
    private Optional<String> track = Optional.empty();

    @Override
    public Exit run(Session session) {
        if (Files.isDirectory(file)) {
            return track.isPresent() ? session.wrong("confirm.folder-track", file) : folder(session);
        }
        var named = new Named(session);
        var held = named.file(file);
        var chosen = held.flatMap(h -> named.track(h, track));
        if (held.isEmpty() || chosen.isEmpty()) {
            return named.exit();
        }
        session.library().confirm(held.get().file().id(), chosen.get());
        return named.print(file);
    }

    private Exit folder(Session session) {
        var folder = file.toAbsolutePath().normalize();
        var library = session.library();
        List<Agreement> agreed = library.agreements().stream()
                .filter(a -> a.folder().equals(folder))
                .toList();
        if (agreed.isEmpty()) {
            return session.fail("confirm.no-agreement", folder);
        }
        var agreement = agreed.getFirst();
        library.confirm(agreement.tracks());
        var named = new Named(session);
        agreement.files().forEach(h -> named.print(h.file().path()));
        return Exit.DONE;
    }
}
