package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Text;
import app.moonsong.library.tagging.EditReport;
import app.moonsong.library.tagging.Undone;
import app.moonsong.tagging.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came of writing and of taking back, in words. */
record Sentences(Text text) {
    /** So many files are named; the others are counted. */
    private static final int NAMED = 3;

    String of(EditReport report) {
        return of(report, text.get(report.cancelled() ? "tags.stopped" : "tags.written", report.written()));
    }

    /** What came of giving files other names. */
    String named(EditReport report) {
        return of(report, text.get("tags.renamed", report.written()));
    }

    private String of(EditReport report, String first) {
        var lines = new ArrayList<String>();
        lines.add(first);
        var wrong = report.outcomes().stream()
                .filter(o -> o instanceof Outcome.Left || o instanceof Outcome.Failed)
                .toList();
        wrong.stream().limit(NAMED).map(this::of).forEach(lines::add);
        if (wrong.size() > NAMED) {
            lines.add(text.get("tags.more", wrong.size() - NAMED));
        }
        return String.join("\n", lines);
    }

    String of(List<Undone> results) {
        var lines = new ArrayList<String>();
        long back = results.stream().filter(Undone.TakenBack.class::isInstance).count();
        if (back > 0) {
            lines.add(text.get("tags.undone", back));
        }
        long again = results.stream().filter(Undone.MadeAgain.class::isInstance).count();
        if (again > 0) {
            lines.add(text.get("tags.redone", again));
        }
        results.stream()
                .filter(r -> !(r instanceof Undone.TakenBack || r instanceof Undone.MadeAgain))
                .limit(NAMED)
                .map(this::of)
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String of(Undone undone) {
        return switch (undone) {
            case Undone.TakenBack(var edit) -> name(edit.file());
            case Undone.MadeAgain(var edit) -> name(edit.file());
            case Undone.Collides(var edit, var later) ->
                text.get("tags.collides", name(edit.file()), When.of(text, later.when()));
            case Undone.Left(var edit, var outcome) -> of(outcome);
        };
    }

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Left left -> text.of(left.reason(), name(left.file()), left.detail());
            case Outcome.Failed failed -> text.of(failed.reason(), name(failed.file()), failed.detail());
            case Outcome.Written(var file) -> name(file);
            case Outcome.Unchanged(var file) -> name(file);
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
