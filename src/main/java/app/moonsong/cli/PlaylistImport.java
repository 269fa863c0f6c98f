package app.moonsong.cli;

import app.moonsong.library.transfer.Imported;
import app.moonsong.library.transfer.Imported.Refused;
import app.moonsong.library.transfer.Imported.Stopped;
import app.moonsong.library.transfer.Imported.Taken;
import app.moonsong.library.transfer.ListImport;
import app.moonsong.playlist.file.BadLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code playlist import FILE...}: takes playlists of other players in, and says what became of every line. */
@picocli.CommandLine.Command(name = "import")
final class PlaylistImport implements Command {
    private static final int MOST_BAD_SHOWN = 20;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "transfer.files")
    private List<Path> files = List.of();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "transfer.name")
    private Optional<String> name = Optional.empty();

    @Override
    public Exit run(Session session) {
        if (name.isPresent() && name.get().isBlank()) {
            return session.wrong("transfer.no-name");
        }
        var intake = new ListImport(session.library());
        var exit = Exit.DONE;
        for (var file : files) {
            Imported imported;
            try (var work = new Work(session, "transfer.importing")) {
                imported = intake.take(file, name, work);
            }
            exit = worse(exit, report(session, file, imported));
        }
        return exit;
    }

    private static Exit worse(Exit a, Exit b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Exit report(Session session, Path file, Imported imported) {
        return switch (imported) {
            case Refused(var why) -> session.fail("transfer.refused." + why.name(), file);
            case Stopped() -> session.fail("transfer.stopped", file);
            case Taken taken -> {
                lines(session, file, taken);
                yield taken(session, file, taken);
            }
        };
    }

    private static void lines(Session session, Path file, Taken taken) {
        var bad = taken.reading().bad();
        if (session.json()) {
            bad.first()
                    .forEach(b -> Json.line(session.out(), json -> json.text("event", "bad")
                            .text("file", file.toString())
                            .number("line", b.line())
                            .text("reason", Code.of(b.why().name()))
                            .text("text", b.text())));
            return;
        }
        bad.first().stream().limit(MOST_BAD_SHOWN).forEach(b -> line(session, file, b));
        if (bad.count() > MOST_BAD_SHOWN) {
            session.say("transfer.more-bad", bad.count() - MOST_BAD_SHOWN);
        }
    }

    private static void line(Session session, Path file, BadLine bad) {
        session.say(
                "transfer.bad-line",
                file,
                String.valueOf(bad.line()),
                session.words().say("transfer.bad." + bad.why().name()),
                bad.text());
    }

    private static Exit taken(Session session, Path file, Taken taken) {
        var read = taken.reading();
        var encoding = read.encoding().charset().name();
        session.say(
                "transfer.read",
                file,
                read.format().name(),
                encoding,
                read.entries(),
                read.bad().count());
        long unfound = 0;
        for (var made : taken.lists()) {
            int entries = made.playlist().entries();
            unfound += entries - made.found().orElse(entries);
            if (session.json()) {
                Json.line(session.out(), json -> json.text("event", "imported")
                        .text("file", file.toString())
                        .text("format", read.format().name().toLowerCase(Locale.ROOT))
                        .text("encoding", encoding)
                        .text("playlist", made.playlist().name())
                        .number("entries", entries)
                        .number("found", made.found())
                        .truth("before", made.before()));
            } else {
                var name = made.playlist().name();
                made.found()
                        .ifPresentOrElse(
                                found -> session.answer(
                                        made.before() ? "transfer.made.before" : "transfer.made", name, entries, found),
                                () -> session.answer("transfer.made.large", name, entries));
            }
        }
        if (taken.lists().isEmpty()) {
            session.say("transfer.nothing", file);
        }
        return unfound > 0 || read.bad().count() > 0 || taken.lists().isEmpty() ? Exit.LEFT_OVER : Exit.DONE;
    }
}
