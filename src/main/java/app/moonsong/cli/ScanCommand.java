package app.moonsong.cli;

import app.moonsong.library.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scan [FOLDER...] [--full]}: adds the folders and indexes them, or all folders if none is named. */
@picocli.CommandLine.Command(name = "scan")
final class ScanCommand implements Command {
    @Parameters(paramLabel = "FOLDER", arity = "0..*", descriptionKey = "scan.folders")
    private List<Path> folders = List.of();

    @Option(names = "--full", descriptionKey = "scan.full")
    private boolean full;

    @Override
    public Exit run(Session session) {
        for (var folder : folders) {
            if (!Files.isDirectory(folder) && !known(session, folder)) {
                return session.fail("scan.no-folder", folder);
            }
        }
        var library = session.library();
        List<Folder> chosen = folders.isEmpty()
                ? library.folders()
                : folders.stream().map(library::addFolder).toList();
        if (chosen.isEmpty()) {
            return session.wrong("scan.no-folders-yet");
        }
        return new Scan(session).run(chosen, full);
    }

    /** A folder of the library that is away just now is scanned too: that says it is out of reach. */
    private static boolean known(Session session, Path folder) {
        var path = folder.toAbsolutePath().normalize();
        return session.library().folders().stream().anyMatch(f -> f.path().equals(path));
    }
}
