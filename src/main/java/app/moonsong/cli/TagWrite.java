package app.moonsong.cli;

import app.moonsong.library.tagging.Edit;
import app.moonsong.tagging.FieldChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Shows what edits change, and makes them unless only that was asked for. */
final class TagWrite {
    @Option(names = "--dry-run", descriptionKey = "tag.dry-run")
    private boolean dryRun;

    @Option(names = "--upgrade", descriptionKey = "tag.upgrade")
    private boolean upgrade;

    @Option(names = "--unlink", descriptionKey = "tag.unlink")
    private boolean unlink;

    @Option(names = "--keep-times", descriptionKey = "tag.keep-times")
    private boolean keepTimes;

    Exit run(Session session, Map<Path, TagEdit> edits) {
        return run(session, edits, new WriteOptions(upgrade, unlink, keepTimes), dryRun);
    }

    /** Makes edits, or only shows them. */
    static Exit run(Session session, Map<Path, TagEdit> edits, WriteOptions options, boolean dryRun) {
        try (var work = new Work(session, "tag.work")) {
            var plans = session.tagging().plan(edits, options, work);
            work.done();
            return dryRun ? show(session, plans) : write(session, plans, options, work);
        }
    }

    private static Exit show(Session session, List<Plan> plans) {
        var exit = Exit.DONE;
        for (var plan : plans) {
            exit = exit.and(
                    switch (plan) {
                        case Plan.Rewrite rewrite -> {
                            print(session, rewrite.file(), "planned", Optional.empty(), changes(rewrite));
                            yield Exit.DONE;
                        }
                        case Plan.Nothing(var outcome) -> print(session, outcome, List.of());
                    });
        }
        return exit;
    }

    private static Exit write(Session session, List<Plan> plans, WriteOptions options, Work work) {
        var rewrites = new ArrayList<Plan.Rewrite>();
        var changes = new HashMap<Path, List<FieldChange>>();
        var exit = Exit.DONE;
        for (var plan : plans) {
            switch (plan) {
                case Plan.Rewrite rewrite -> {
                    rewrites.add(rewrite);
                    changes.put(rewrite.file(), changes(rewrite));
                }
                case Plan.Nothing(var outcome) -> exit = exit.and(print(session, outcome, List.of()));
            }
        }
        var report = session.tagging().write(rewrites, options, work);
        work.done();
        for (var outcome : report.outcomes()) {
            exit = exit.and(print(session, outcome, changes.getOrDefault(outcome.file(), List.of())));
        }
        if (report.cancelled()) {
            session.say("tag.cancelled", report.written());
            return Exit.LEFT_OVER;
        }
        session.say(report.written() == 0 ? "tag.nothing-written" : "tag.written", report.written());
        return exit;
    }

    private static List<FieldChange> changes(Plan.Rewrite rewrite) {
        return FieldChange.of(rewrite.changes());
    }

    /** Prints how a file fared; what was left or failed is something to look at. */
    static Exit print(Session session, Outcome outcome, List<FieldChange> changes) {
        return switch (outcome) {
            case Outcome.Written(var file) -> {
                print(session, file, "written", Optional.empty(), changes);
                yield Exit.DONE;
            }
            case Outcome.Unchanged(var file) -> {
                print(session, file, "unchanged", Optional.empty(), List.of());
                yield Exit.DONE;
            }
            case Outcome.Left left -> {
                session.say("tag.left." + left.reason().name(), left.file(), left.detail());
                json(
                        session,
                        left.file(),
                        "left",
                        Optional.of(Code.of(left.reason().name())),
                        List.of());
                yield Exit.LEFT_OVER;
            }
            case Outcome.Failed failed -> {
                session.say("tag.failed." + failed.reason().name(), failed.file(), failed.detail());
                json(
                        session,
                        failed.file(),
                        "failed",
                        Optional.of(Code.of(failed.reason().name())),
                        List.of());
                yield Exit.LEFT_OVER;
            }
        };
    }

    private static void print(
            Session session, Path file, String result, Optional<String> reason, List<FieldChange> changes) {
        json(session, file, result, reason, changes);
        if (!session.json() && !changes.isEmpty()) {
            session.out().println(Shown.text(file.toString()));
            lines(session, changes);
        }
    }

    private static void json(
            Session session, Path file, String result, Optional<String> reason, List<FieldChange> changes) {
        if (session.json()) {
            Json.line(session.out(), json -> json.text("file", file.toString())
                    .text("result", result)
                    .text("reason", reason)
                    .list("changes", changes, TagWrite::json));
        }
    }

    /** The fields of an edit's changes in JSON. */
    static void json(Json json, FieldChange change) {
        json.text("field", change.name()).text("before", change.before()).text("after", change.after());
    }

    /** One line for each field: what it said and what it says. */
    static void lines(Session session, List<FieldChange> changes) {
        var table = new Table();
        for (var change : changes) {
            table.row(
                    change.name(),
                    shown(session, change, change.before()),
                    "→",
                    shown(session, change, change.after()));
        }
        table.print(session.out(), "  ");
    }

    private static String shown(Session session, FieldChange change, String value) {
        boolean picture = change.name().equals(FieldChange.PICTURE) && !value.isEmpty();
        return picture
                ? session.words().say("tag.picture-bytes", Long.parseLong(value))
                : value.isEmpty() ? "–" : value;
    }

    /** What an edit of the journal changed, renames included. */
    static List<FieldChange> changes(Edit edit) {
        return edit.rename()
                .map(r -> List.of(
                        new FieldChange("file", Optional.empty(), r.from().toString(), r.to().toString())))
                .orElseGet(() -> FieldChange.of(edit.changes()));
    }
}
