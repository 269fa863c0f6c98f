package app.moonsong.cli;

import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code history [--limit N]}: what was heard, the latest first. */
@picocli.CommandLine.Command(name = "history")
final class HistoryCommand implements Command {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "history.limit")
    private int limit;

    @Override
    public Exit run(Session session) {
        if (limit < 1) {
            return session.wrong("history.bad-limit");
        }
        var heard = new Listening(session.library()).last(limit);
        if (session.json()) {
            heard.forEach(h -> json(session, h));
            return Exit.DONE;
        }
        var table = new Table();
        heard.forEach(h -> table.row(MINUTE.format(h.at()), h.title(), h.artist(), h.album()));
        table.print(session.out(), "");
        if (heard.isEmpty()) {
            session.say("history.none");
        }
        return Exit.DONE;
    }

    private static void json(Session session, Heard heard) {
        Json.line(session.out(), json -> json.text("at", heard.at().toString())
                .text("file", heard.path().toString())
                .text("title", heard.title())
                .text("artist", heard.artist())
                .text("album", heard.album())
                .number("lengthMs", heard.length().toMillis()));
    }
}
