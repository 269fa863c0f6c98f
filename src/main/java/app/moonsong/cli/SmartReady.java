package app.moonsong.cli;

import app.moonsong.library.smart.ReadyMade;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code playlist smart ready [KIND]}: smart playlists that can be had at once; with a kind, makes it. */
@picocli.CommandLine.Command(name = "ready")
final class SmartReady implements Command {
    @Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "smart.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--about", paramLabel = "FILM|LABEL", descriptionKey = "smart.about")
    private Optional<String> about = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "smart.dry-run")
    private boolean dryRun;

    @Override
    public Exit run(Session session) {
        var named = new PlaylistNamed(session);
        var ready = named.smartPlaylists().ready(session.words().say("ready.label"));
        if (kind.isEmpty()) {
            list(session, ready);
            return Exit.DONE;
        }
        return ready.stream()
                .filter(r -> Code.of(r.kind().name()).equals(kind.get()))
                .findFirst()
                .map(r -> about.map(a -> new ReadyMade(r.kind(), a, r.kind().about(a)))
                        .orElse(r))
                .map(r -> make(session, named, r))
                .orElseGet(() -> session.wrong("smart.bad-kind", kind.get()));
    }

    private Exit make(Session session, PlaylistNamed named, ReadyMade ready) {
        return SmartMake.keep(session, named, ready.rule(), dryRun, () -> named.playlists()
                .make(name(session, ready), "", ready.rule(), "")
                .name());
    }

    private static void list(Session session, List<ReadyMade> ready) {
        var table = new Table();
        for (var one : ready) {
            if (session.json()) {
                Json.line(session.out(), json -> json.text(
                                "kind", Code.of(one.kind().name()))
                        .text("name", name(session, one))
                        .text("query", one.rule().query())
                        .text("order", one.rule().order().written()));
            } else {
                table.row(
                        Code.of(one.kind().name()),
                        name(session, one),
                        one.rule().query());
            }
        }
        table.print(session.out(), "");
    }

    private static String name(Session session, ReadyMade ready) {
        return session.words().say("ready." + ready.kind().name(), ready.about());
    }
}
