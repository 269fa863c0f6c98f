package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.Deed;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** {@code undo [N]}: takes back what the listener said last, or the last N things. */
@picocli.CommandLine.Command(name = "undo")
final class UndoCommand implements Command {
    @Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "undo.count")
    private int count = 1;

    @Override
    public Exit run(Session session) {
        if (count < 1) {
            return session.wrong("undo.bad-count", count);
        }
        for (int i = 0; i < count; i++) {
            Optional<Deed> undone = session.library().undo();
            if (undone.isEmpty()) {
                session.say(i == 0 ? "undo.nothing" : "undo.no-more", i);
                return Exit.LEFT_OVER;
            }
            undone.get().words().forEach(word -> print(session, word));
        }
        return Exit.DONE;
    }

    private static void print(Session session, Deed.Word word) {
        var path = word.file().path();
        var verdict = word.verdict().name();
        if (session.json()) {
            Json.line(session.out(), json -> json.text("file", path.toString())
                    .text("undone", verdict.toLowerCase(Locale.ROOT))
                    .text("track", word.track().map(TrackId::toString))
                    .text("title", word.track().map(_ -> word.title()))
                    .text("decision", decision(session, word)));
        } else {
            session.answer("undo." + verdict, String.valueOf(path.getFileName()), word.title());
        }
    }

    /** What the file is held to be now. */
    private static Optional<String> decision(Session session, Deed.Word word) {
        return session.library()
                .match(word.file().path())
                .map(h -> h.match().decision().name().toLowerCase(Locale.ROOT));
    }
}
