package app.moonsong.cli;

import app.moonsong.library.Folder;
import app.moonsong.library.Progress;
import app.moonsong.library.tagging.Naming;
import app.moonsong.library.tagging.TagReading;
import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Rename;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag rename WHAT... --pattern PATTERN}: calls files, and their folders, after their tags. */
@picocli.CommandLine.Command(name = "rename")
final class TagRename implements Command {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Option(names = "--pattern", paramLabel = "PATTERN", required = true, descriptionKey = "tag.pattern")
    private String pattern = "";

    @Option(names = "--root", paramLabel = "FOLDER", descriptionKey = "tag.root")
    private Optional<Path> root = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "tag.dry-run")
    private boolean dryRun;

    @Override
    public Exit run(Session session) throws IOException {
        var understood = NamePattern.of(pattern);
        if (understood.isEmpty()) {
            return session.wrong("tag.bad-pattern", pattern, String.join(", ", NamePattern.fields()));
        }
        var files = choice.files(session);
        if (files.isEmpty()) {
            return Exit.FAILED;
        }
        var folders = session.library().folders().stream().map(Folder::path).toList();
        var named = Naming.plan(
                TagReading.of(files, Progress.NONE),
                understood.get(),
                root.map(r -> r.toAbsolutePath().normalize()),
                folders);
        var exit = Exit.DONE;
        for (var outcome : named.left()) {
            exit = exit.and(TagWrite.print(session, outcome, List.of()));
        }
        return exit.and(dryRun ? show(session, named.renames()) : rename(session, named.renames()));
    }

    private static Exit show(Session session, List<Rename> renames) {
        renames.forEach(r -> print(session, r, "planned"));
        return Exit.DONE;
    }

    private static Exit rename(Session session, List<Rename> renames) {
        try (var work = new Work(session, "tag.renaming")) {
            var report = session.tagging().rename(renames, work);
            work.done();
            var exit = report.cancelled() ? Exit.LEFT_OVER : Exit.DONE;
            for (int i = 0; i < report.outcomes().size(); i++) {
                var outcome = report.outcomes().get(i);
                if (outcome instanceof Outcome.Written) {
                    print(session, renames.get(i), "renamed");
                } else {
                    exit = exit.and(TagWrite.print(session, outcome, List.of()));
                }
            }
            session.say(report.written() == 0 ? "tag.nothing-renamed" : "tag.renamed", report.written());
            return exit;
        }
    }

    private static void print(Session session, Rename rename, String result) {
        if (session.json()) {
            Json.line(session.out(), json -> json.text("file", rename.from().toString())
                    .text("result", result)
                    .text("to", rename.to().toString()));
        } else {
            session.out().println(Shown.text(rename.from().toString()));
            session.out().println("  → " + Shown.text(rename.to().toString()));
        }
    }
}
