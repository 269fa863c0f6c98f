package app.moonsong.cli;

import app.moonsong.audio.Level;
import app.moonsong.audio.MeasuredLoudness;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.tagging.TagEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code loudness WHAT...}: measures how loud files are, and writes it into them when asked. */
@picocli.CommandLine.Command(name = "loudness")
final class LoudnessCommand implements Command {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Mixin
    private TagWrite write = new TagWrite();

    @Option(names = "--write", descriptionKey = "loudness.write")
    private boolean intoFiles;

    @Override
    public Exit run(Session session) throws IOException {
        var files = choice.files(session);
        if (files.isEmpty()) {
            return Exit.FAILED;
        }
        var loudnesses = new Loudnesses(session.library());
        try (var work = new Work(session, "loudness.work")) {
            loudnesses.measure(files, work);
            work.done();
            if (work.cancelled()) {
                session.say("loudness.cancelled");
                return Exit.LEFT_OVER;
            }
        }
        if (!intoFiles) {
            return print(session, loudnesses, files);
        }
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            var edit = loudnesses.tags(file);
            if (!edit.isNone()) {
                edits.put(file, edit);
            }
        }
        return edits.isEmpty() ? unmeasured(session, files.iterator().next()) : write.run(session, edits);
    }

    private static Exit print(Session session, Loudnesses loudnesses, Iterable<Path> files) {
        var exit = Exit.DONE;
        var table = new Table();
        for (var file : files) {
            var measured = loudnesses.of(file);
            if (measured.isEmpty()) {
                exit = exit.and(unmeasured(session, file));
            } else if (session.json()) {
                json(session, file, measured.get(), loudnesses.levels(file).release());
            } else {
                row(table, file, measured.get(), loudnesses.levels(file).release());
            }
        }
        table.print(session.out(), "");
        return exit;
    }

    private static Exit unmeasured(Session session, Path file) {
        session.say("loudness.none", file);
        return Exit.LEFT_OVER;
    }

    private static void row(Table table, Path file, MeasuredLoudness measured, Optional<Level> release) {
        table.row(
                file.getFileName().toString(),
                tenths(measured.integratedLufs(), "LUFS"),
                tenths(measured.rangeLu(), "LU"),
                tenths(measured.truePeakDb(), "dBTP"),
                release.map(l -> tenths(l.lufs(), "LUFS")).orElse("–"));
    }

    private static String tenths(double value, String unit) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f %s", value, unit) : "–";
    }

    private static void json(Session session, Path file, MeasuredLoudness measured, Optional<Level> release) {
        Json.line(session.out(), json -> {
            json.text("file", file.toString())
                    .decimal("integratedLufs", measured.integratedLufs())
                    .decimal("rangeLu", measured.rangeLu())
                    .level("truePeakDb", measured.truePeakDb());
            release.ifPresent(l -> json.decimal("releaseLufs", l.lufs()));
        });
    }
}
