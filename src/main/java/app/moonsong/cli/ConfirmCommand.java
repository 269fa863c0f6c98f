package app.moonsong.cli;

import app.moonsong.library.Library;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** {@code confirm FILE TRACK}: the listener says that the file is the track. */
@picocli.CommandLine.Command(name = "confirm")
final class ConfirmCommand implements Command {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "verdict.file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TRACK", descriptionKey = "verdict.track")
    private String track = "";

    @Override
    public Exit run(Session session) {
        return Verdict.run(session, file, track, Library::confirm);
    }
}
