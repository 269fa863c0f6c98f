package app.moonsong.cli;

import app.moonsong.library.transfer.Copied;
import app.moonsong.library.transfer.ListExport;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.ListFormat;
import app.moonsong.playlist.file.PathStyle;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code playlist export NAME FILE}: writes a playlist for other players, with copies of its files if asked. */
@picocli.CommandLine.Command(name = "export")
final class PlaylistExportFile implements Command {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "transfer.list")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "transfer.target")
    private Path file = Path.of("");

    @Option(names = "--copy", paramLabel = "DIR", descriptionKey = "transfer.copy")
    private Optional<Path> copy = Optional.empty();

    @Option(names = "--replace", descriptionKey = "transfer.replace")
    private boolean replace;

    @ArgGroup
    private Style style = new Style();

    /** How paths are written: one of the two. */
    private static final class Style {
        @Option(names = "--relative", descriptionKey = "transfer.relative")
        private boolean relative;

        @Option(names = "--absolute", descriptionKey = "transfer.absolute")
        private boolean absolute;
    }

    @Override
    public Exit run(Session session) throws IOException {
        var format = ListFormat.bySuffix(file).filter(ListFormat::isWritten);
        if (format.isEmpty()) {
            return session.wrong("transfer.no-format", file);
        }
        var list = new PlaylistNamed(session).any(name);
        if (list.isEmpty()) {
            return session.fail("playlist.unknown", name);
        }
        var export = new ListExport(session.library());
        var ready = export.ready(list.get());
        if (copy.isEmpty()) {
            return write(session, export, ready, format.get());
        }
        Copied copied;
        try (var work = new Work(session, "transfer.copying")) {
            copied = export.copy(ready, copy.get(), work);
        }
        copied.failures()
                .forEach(f -> session.say(
                        "transfer.not-copied",
                        f.file(),
                        session.words().say("transfer.copy." + f.why().name())));
        session.say("transfer.copied", copied.copies(), copy.get());
        if (copied.stopped()) {
            return session.fail("transfer.copy-stopped");
        }
        var written = write(session, export, copied.list(), format.get());
        return written == Exit.DONE && !copied.failures().isEmpty() ? Exit.LEFT_OVER : written;
    }

    private Exit write(Session session, ListExport export, Playlist list, ListFormat format) throws IOException {
        var paths = style.relative || !style.absolute ? PathStyle.RELATIVE : PathStyle.ABSOLUTE;
        long whole;
        try {
            whole = export.write(list, format, paths, file, replace);
        } catch (FileAlreadyExistsException e) {
            return session.fail("transfer.there", file);
        }
        long with = ListExport.withFile(list);
        session.say(
                "transfer.written", file, list.entries().size(), list.entries().size() - with);
        if (whole > 0) {
            session.say("transfer.parts-whole", whole);
        }
        return with == list.entries().size() ? Exit.DONE : Exit.LEFT_OVER;
    }
}
