package app.moonsong.cli;

import app.moonsong.library.tagging.Edit;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tag history [FILE]}: what was done to the listener's files, the latest first. */
@picocli.CommandLine.Command(name = "history")
final class TagHistory implements Command {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "tag.history-file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "tag.history-limit")
    private int limit = 100;

    @Override
    public Exit run(Session session) {
        List<Edit> edits = file.map(f -> session.tagging().history(f))
                .orElseGet(() -> session.tagging().history());
        if (edits.isEmpty()) {
            session.say("tag.no-history");
        }
        edits.stream().limit(limit).forEach(edit -> print(session, edit));
        return Exit.DONE;
    }

    private static void print(Session session, Edit edit) {
        if (session.json()) {
            Json.line(session.out(), json -> json.number("edit", edit.id())
                    .number("batch", edit.batch())
                    .text("file", edit.file().toString())
                    .text("when", edit.when().toString())
                    .list("changes", TagWrite.changes(edit), TagWrite::json)
                    .truth("undone", edit.undone()));
            return;
        }
        var when = TIME.format(edit.when().atZone(ZoneId.systemDefault()));
        session.answer(edit.undone() ? "tag.edit-undone" : "tag.edit", Long.toString(edit.id()), when, edit.file());
        TagWrite.lines(session, TagWrite.changes(edit));
    }
}
