package app.moonsong.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code play [QUERY|FILE...]}: plays in the terminal. */
@picocli.CommandLine.Command(name = "play")
final class PlayCommand implements Command {
    @Parameters(paramLabel = "QUERY|FILE", arity = "0..*", descriptionKey = "play.what")
    private List<String> what = List.of();

    @Option(names = "--volume", paramLabel = "PERCENT", defaultValue = "100", descriptionKey = "play.volume")
    private int volume;

    @Option(names = "--order", paramLabel = "album|source|own", descriptionKey = "play.order")
    private Optional<FilmOrder> order = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        if (volume < 0 || volume > 100) {
            return session.wrong("play.bad-volume", volume);
        }
        var wanted = new Wanted(session, order);
        var pieces = what.isEmpty() ? wanted.everything() : wanted.of(what);
        if (pieces.isEmpty()) {
            return session.fail(what.isEmpty() ? "play.nothing-here" : "play.nothing-found", String.join(" ", what));
        }
        return new Playing(session, volume / 100.0).run(pieces);
    }
}
