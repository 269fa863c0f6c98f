package app.moonsong.cli;

import app.moonsong.library.Folder;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at what the library stands on. */
final class LibraryChecks {
    private LibraryChecks() {}

    static Check.Finding database(Session session) {
        var health = session.library().check();
        var problems = health.ok() ? "" : ": " + String.join("; ", health.problems());
        return new Check.Finding(health.ok(), session.home().resolve("moonsong.db") + problems);
    }

    static Check.Finding folders(Session session) {
        var folders = session.library().folders();
        List<Folder> away = folders.stream()
                .filter(f -> !Files.isDirectory(f.path()) || !Files.isReadable(f.path()))
                .toList();
        var named = (away.isEmpty() ? folders : away)
                .stream().map(f -> f.path().toString()).collect(Collectors.joining(", "));
        return new Check.Finding(away.isEmpty(), named.isEmpty() ? "0" : named);
    }
}
