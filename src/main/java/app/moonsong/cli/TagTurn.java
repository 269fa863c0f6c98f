package app.moonsong.cli;

import app.moonsong.library.Progress;
import app.moonsong.library.tagging.Edit;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.library.tagging.Undone;
import app.moonsong.tagging.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that takes edits back or makes them again: those of some numbers, a batch, a file, or else the last batch. */
abstract class TagTurn implements Command {
    @Parameters(paramLabel = "EDIT", arity = "0..*", descriptionKey = "tag.undo-edits")
    private List<Long> ids = List.of();

    @Option(names = "--batch", paramLabel = "N", descriptionKey = "tag.undo-batch")
    private Optional<Long> batch = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "tag.undo-file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "tag.dry-run")
    private boolean dryRun;

    /** {@code tag undo [EDIT...]}: takes edits back; without a number, the batch that was done last. */
    @picocli.CommandLine.Command(name = "undo")
    static final class Undo extends TagTurn {
        @Override
        public Exit run(Session session) {
            return run(session, new Way("undo", Edit.State.DONE, Tagging::lastBatch, Tagging::undo));
        }
    }

    /** {@code tag redo [EDIT...]}: makes again what was taken back; without a number, the batch of that last. */
    @picocli.CommandLine.Command(name = "redo")
    static final class Redo extends TagTurn {
        @Override
        public Exit run(Session session) {
            return run(session, new Way("redo", Edit.State.UNDONE, Tagging::lastUndone, Tagging::redo));
        }
    }

    /** The deed itself. */
    private interface Turn {
        List<Undone> of(Tagging tagging, List<Edit> edits, Progress progress);
    }

    /**
     * One of the two.
     *
     * @param words what the keys of its sentences end with
     * @param from the state of edits that it is for
     * @param last the edits that it is for when none is named
     */
    record Way(String words, Edit.State from, Function<Tagging, List<Edit>> last, Turn turn) {}

    final Exit run(Session session, Way way) {
        var edits = new ArrayList<>(chosen(session, way));
        edits.removeIf(e -> e.state() != way.from());
        if (edits.isEmpty()) {
            session.say("tag.nothing-to-" + way.words());
            return Exit.LEFT_OVER;
        }
        if (dryRun) {
            edits.forEach(e -> print(session, e, "planned", "tag.planned-" + way.words()));
            return Exit.DONE;
        }
        try (var work = new Work(session, "tag.work-" + way.words())) {
            var results = way.turn().of(session.tagging(), edits, work);
            work.done();
            var exit = results.size() < edits.size() ? Exit.LEFT_OVER : Exit.DONE;
            for (var result : results) {
                exit = exit.and(print(session, result));
            }
            return exit;
        }
    }

    private List<Edit> chosen(Session session, Way way) {
        var tagging = session.tagging();
        if (batch.isPresent()) {
            return tagging.batch(batch.get());
        }
        if (file.isPresent()) {
            return tagging.history(file.get());
        }
        return ids.isEmpty()
                ? way.last().apply(tagging)
                : tagging.history().stream().filter(e -> ids.contains(e.id())).toList();
    }

    private static Exit print(Session session, Undone undone) {
        return switch (undone) {
            case Undone.TakenBack(var edit) -> {
                print(session, edit, "undone", "tag.undone");
                yield Exit.DONE;
            }
            case Undone.MadeAgain(var edit) -> {
                print(session, edit, "redone", "tag.redone");
                yield Exit.DONE;
            }
            case Undone.Collides(var edit, var later) -> {
                session.say("tag.collides", edit.file(), Long.toString(edit.id()), Long.toString(later.id()));
                yield Exit.LEFT_OVER;
            }
            case Undone.Left(var edit, Outcome outcome) -> TagWrite.print(session, outcome, TagWrite.changes(edit));
        };
    }

    private static void print(Session session, Edit edit, String result, String sentence) {
        if (session.json()) {
            Json.line(session.out(), json -> json.number("edit", edit.id())
                    .text("file", edit.file().toString())
                    .text("result", result));
        } else {
            session.answer(sentence, Long.toString(edit.id()), edit.file());
        }
    }
}
