package app.moonsong.cli;

import app.moonsong.library.tagging.Edit;
import app.moonsong.library.tagging.Undone;
import app.moonsong.tagging.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tag undo [EDIT...]}: takes edits back; without a number, the batch that was done last. */
@picocli.CommandLine.Command(name = "undo")
final class TagUndo implements Command {
    @Parameters(paramLabel = "EDIT", arity = "0..*", descriptionKey = "tag.undo-edits")
    private List<Long> ids = List.of();

    @Option(names = "--batch", paramLabel = "N", descriptionKey = "tag.undo-batch")
    private Optional<Long> batch = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "tag.undo-file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "tag.dry-run")
    private boolean dryRun;

    @Override
    public Exit run(Session session) {
        var edits = new ArrayList<>(chosen(session));
        edits.removeIf(e -> e.state() != Edit.State.DONE);
        if (edits.isEmpty()) {
            session.say("tag.nothing-to-undo");
            return Exit.LEFT_OVER;
        }
        if (dryRun) {
            edits.forEach(e -> print(session, e, "planned"));
            return Exit.DONE;
        }
        try (var work = new Work(session, "tag.undoing")) {
            var results = session.tagging().undo(edits, work);
            work.done();
            var exit = results.size() < edits.size() ? Exit.LEFT_OVER : Exit.DONE;
            for (var result : results) {
                exit = exit.and(print(session, result));
            }
            return exit;
        }
    }

    private List<Edit> chosen(Session session) {
        var tagging = session.tagging();
        if (batch.isPresent()) {
            return tagging.batch(batch.get());
        }
        if (file.isPresent()) {
            return tagging.history(file.get());
        }
        return ids.isEmpty()
                ? tagging.lastBatch()
                : tagging.history().stream().filter(e -> ids.contains(e.id())).toList();
    }

    private static Exit print(Session session, Undone undone) {
        return switch (undone) {
            case Undone.TakenBack(var edit) -> {
                print(session, edit, "undone");
                yield Exit.DONE;
            }
            case Undone.Collides(var edit, var later) -> {
                session.say("tag.collides", edit.file(), Long.toString(edit.id()), Long.toString(later.id()));
                yield Exit.LEFT_OVER;
            }
            case Undone.Left(var edit, Outcome outcome) -> TagWrite.print(session, outcome, TagWrite.changes(edit));
        };
    }

    private static void print(Session session, Edit edit, String result) {
        if (session.json()) {
            Json.line(session.out(), json -> json.number("edit", edit.id())
                    .text("file", edit.file().toString())
                    .text("result", result));
        } else {
            session.answer("tag." + result, Long.toString(edit.id()), edit.file());
        }
    }
}
